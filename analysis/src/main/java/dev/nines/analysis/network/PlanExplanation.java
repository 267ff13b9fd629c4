package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.text.Message;

/// Says how the sizes of a plan come about.
final class PlanExplanation {

    private PlanExplanation() {}

    static List<Message> of(PlanRequest request, List<PlannedTier> tiers, List<Cidr> free) {
        var sentences = new ArrayList<Message>();
        for (var tier : tiers) {
            sentences.add(size(tier));
            sentences.add(Message.of(PlanExplanation.class, "plan.summary", tier.tier().name(), tier.summary(),
                    tier.subnets().size(), tier.spare().size()));
        }
        var only = request.blocks().getFirst();
        var prefix = tiers.getFirst().subnets().getFirst().block().prefixLength();
        var equal = tiers.stream().allMatch(
                tier -> tier.subnets().getFirst().block().prefixLength() == prefix);
        if (equal && request.blocks().size() == 1) {
            sentences.add(Message.of(PlanExplanation.class, "plan.equal", only, prefix - only.prefixLength(),
                    1L << prefix - only.prefixLength(), prefix, Addresses.usable(prefix)));
        }
        var left = free.stream().mapToLong(block -> block.size().longValue()).sum();
        sentences.add(Message.of(PlanExplanation.class, "plan.free", left, free.size()));
        return sentences;
    }

    private static Message size(PlannedTier planned) {
        var tier = planned.tier();
        var subnet = planned.subnets().getFirst();
        var prefix = subnet.block().prefixLength();
        return switch (tier.size()) {
            case TierSize.Equal _ -> Message.of(PlanExplanation.class, "plan.size.equal", tier.name(), prefix,
                    subnet.usable());
            case TierSize.Fixed _ -> Message.of(PlanExplanation.class, "plan.size.fixed", tier.name(), prefix,
                    subnet.usable());
            case TierSize.Needed needed -> Message.of(PlanExplanation.class, "plan.size.needed", tier.name(),
                    needed.addresses(), needed.growth(), Addresses.RESERVED,
                    needed.grown() + Addresses.RESERVED, prefix, subnet.usable());
        };
    }
}
