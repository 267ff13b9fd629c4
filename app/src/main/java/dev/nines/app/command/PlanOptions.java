package dev.nines.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.network.PlanRequest;
import dev.nines.analysis.network.Tier;
import dev.nines.analysis.network.TierSize;
import dev.nines.model.Architecture;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options on the plan of addresses that is asked for.
final class PlanOptions {

    private static final double GROWTH = 1.5;

    @Option(names = "--plan")
    private boolean plan;

    @Option(names = "--cidr", paramLabel = "BLOCK", split = ",")
    private List<String> blocks = List.of();

    @Option(names = "--zones", paramLabel = "a,b,c", split = ",", defaultValue = "a,b,c")
    private List<String> zones = List.of();

    @Option(names = "--spare-zones", paramLabel = "N", defaultValue = "1")
    private int spareZones;

    @Option(names = "--reserve", paramLabel = "PERCENT", defaultValue = "25")
    private double reserve;

    @Option(names = "--tiers", paramLabel = "NAME[:SIZE],…", split = ",", defaultValue = "public,private,data")
    private List<String> tiers = List.of();

    boolean wanted() {
        return plan;
    }

    /// The request; blocks that are not given are those of the design's first VPC.
    PlanRequest request(@Nullable Architecture design) throws InputException {
        if (spareZones < 0 || spareZones > 16) {
            throw wrong("spare-zones", spareZones);
        }
        if (!(reserve >= 0 && reserve < 100)) {
            throw wrong("reserve", reserve);
        }
        var tierList = new ArrayList<Tier>();
        for (var tier : tiers) {
            tierList.add(tier(tier));
        }
        return new PlanRequest(blocks(design), ipv6(design), zones, spareZones,
                new Probability(reserve / 100), tierList);
    }

    private List<Cidr> blocks(@Nullable Architecture design) throws InputException {
        var found = new ArrayList<Cidr>();
        for (var block : blocks) {
            try {
                found.add(Cidr.parse(block));
            } catch (IllegalArgumentException notABlock) {
                throw wrong("cidr", block);
            }
        }
        var vpc = vpc(design);
        if (found.isEmpty() && vpc != null) {
            found.add(vpc.cidr());
            found.addAll(vpc.secondary());
        }
        if (found.isEmpty()) {
            throw InputException.of("plan.no-block", "", Message.of(PlanOptions.class, "plan.no-block"),
                    Message.of(PlanOptions.class, "plan.no-block.advice"));
        }
        return found;
    }

    private @Nullable Cidr ipv6(@Nullable Architecture design) {
        var vpc = vpc(design);
        return blocks.isEmpty() && vpc != null ? vpc.ipv6() : null;
    }

    private static @Nullable Vpc vpc(@Nullable Architecture design) {
        if (design != null) {
            for (var component : design.components()) {
                if (component.spec() instanceof Vpc vpc) {
                    return vpc;
                }
            }
        }
        return null;
    }

    /// Reads `web`, `web:/24` or `web:500`: as large as fits, a prefix length, or room for so many addresses.
    private static Tier tier(String text) throws InputException {
        var colon = text.indexOf(':');
        var name = colon < 0 ? text.strip() : text.substring(0, colon).strip();
        var size = colon < 0 ? "" : text.substring(colon + 1).strip();
        try {
            if (size.isEmpty() && !name.isEmpty()) {
                return new Tier(name, access(name), new TierSize.Equal());
            }
            if (size.startsWith("/")) {
                return new Tier(name, access(name), new TierSize.Fixed(Integer.parseInt(size.substring(1))));
            }
            return new Tier(name, access(name), new TierSize.Needed(Long.parseLong(size), GROWTH));
        } catch (NumberFormatException notANumber) {
            throw wrong("tiers", text);
        }
    }

    private static SubnetAccess access(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("public") || lower.equals("dmz") || lower.equals("edge")) {
            return SubnetAccess.PUBLIC;
        }
        return lower.equals("data") || lower.equals("db") || lower.contains("isolated")
                ? SubnetAccess.ISOLATED
                : SubnetAccess.PRIVATE;
    }

    private static InputException wrong(String option, Object value) {
        return InputException.of("plan." + option, "--" + option,
                Message.of(PlanOptions.class, "plan." + option, String.valueOf(value)), null);
    }
}
