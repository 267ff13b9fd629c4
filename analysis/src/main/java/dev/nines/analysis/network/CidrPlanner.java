package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Plans the subnets of a VPC: a power of two of equal subnets for each tier, one for each zone and the
/// rest kept for further zones, so that the tier is one aligned block.
///
/// Tiers are placed largest first into the smallest free block that holds them. As all sizes are powers of
/// two this places every request that can be placed. The same request gives the same plan.
public final class CidrPlanner {

    private static final int IPV6_SUBNET = 64;

    private final PlanRequest request;
    private final int slotBits;

    private CidrPlanner(PlanRequest request) {
        this.request = request;
        this.slotBits = 32
                - Integer.numberOfLeadingZeros(Math.max(1, request.zones().size() + request.spareZones()) - 1);
    }

    /// A plan for a request, or why there is none.
    public static Proposal plan(PlanRequest request) {
        return new CidrPlanner(request).plan();
    }

    private Proposal plan() {
        var wrong = wrongRequest();
        if (wrong != null) {
            return wrong;
        }
        var equal = request.tiers().stream().anyMatch(tier -> tier.size() instanceof TierSize.Equal);
        var from = equal ? Addresses.LARGEST : Addresses.SMALLEST;
        for (var equalPrefix = from; equalPrefix <= Addresses.SMALLEST; equalPrefix++) {
            var summaries = place(prefixes(equalPrefix));
            if (summaries != null) {
                return finished(summaries);
            }
        }
        return tooSmall(prefixes(Addresses.SMALLEST));
    }

    private Proposal.@Nullable Refusal wrongRequest() {
        if (request.zones().isEmpty() || request.tiers().isEmpty() || request.blocks().isEmpty()) {
            return refusal("empty", null, request.blocks().size(), request.zones().size(),
                    request.tiers().size());
        }
        for (var block : request.blocks()) {
            if (block.isIpv6() || request.blocks().stream()
                    .anyMatch(other -> other != block && other.overlaps(block))) {
                return refusal("blocks", null, block);
            }
        }
        var zones = new HashSet<String>();
        for (var zone : request.zones()) {
            if (!zones.add(zone)) {
                return refusal("zone-twice", null, zone);
            }
        }
        for (var tier : request.tiers()) {
            var wrong = wrongSize(tier);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private Proposal.@Nullable Refusal wrongSize(Tier tier) {
        return switch (tier.size()) {
            case TierSize.Equal _ -> null;
            case TierSize.Fixed fixed -> fixed.prefix() < Addresses.LARGEST
                    || fixed.prefix() > Addresses.SMALLEST
                            ? refusal("prefix", null, tier.name(), fixed.prefix(), Addresses.LARGEST,
                                    Addresses.SMALLEST)
                            : null;
            case TierSize.Needed needed -> needed.grown() > Addresses.usable(Addresses.LARGEST)
                    ? refusal("too-many", "split-tier", tier.name(), needed.grown(), Addresses.LARGEST,
                            Addresses.usable(Addresses.LARGEST))
                    : null;
        };
    }

    private int[] prefixes(int equalPrefix) {
        return request.tiers().stream().mapToInt(tier -> switch (tier.size()) {
            case TierSize.Equal _ -> equalPrefix;
            case TierSize.Fixed fixed -> fixed.prefix();
            case TierSize.Needed needed -> Addresses.prefixFor(needed.grown());
        }).toArray();
    }

    /// Places the summary of each tier, or null where they do not all fit.
    private @Nullable List<Cidr> place(int[] subnetPrefixes) {
        var addresses = kept();
        for (var prefix : subnetPrefixes) {
            if (prefix < slotBits) {
                return null;
            }
            addresses += 1L << 32 - prefix + slotBits;
        }
        if (addresses > total() * request.reserve().complement().value() + 1e-6) {
            return null;
        }
        var free = FreeBlocks.of(request.blocks(), request.kept());
        return placed(free, IntStream.of(subnetPrefixes).map(prefix -> prefix - slotBits).toArray());
    }

    private static @Nullable List<Cidr> placed(FreeBlocks free, int[] prefixes) {
        var order = IntStream.range(0, prefixes.length).boxed()
                .sorted(Comparator.comparingInt(tier -> prefixes[tier])).toList();
        var places = new Cidr[prefixes.length];
        for (var tier : order) {
            var place = free.take(prefixes[tier]);
            if (place == null) {
                return null;
            }
            places[tier] = place;
        }
        return List.of(places);
    }

    private Proposal finished(List<Cidr> summaries) {
        var ipv6 = request.ipv6();
        var ipv6Summaries = ipv6 == null
                ? List.<Cidr>of()
                : placed(FreeBlocks.of(List.of(ipv6), request.kept()),
                        request.tiers().stream().mapToInt(_ -> IPV6_SUBNET - slotBits).toArray());
        if (ipv6Summaries == null) {
            return refusal("ipv6", "ipv6", String.valueOf(ipv6), request.tiers().size() << slotBits);
        }
        var tiers = new ArrayList<PlannedTier>();
        for (var at = 0; at < summaries.size(); at++) {
            tiers.add(tier(request.tiers().get(at), summaries.get(at),
                    ipv6Summaries.isEmpty() ? null : ipv6Summaries.get(at)));
        }
        var free = FreeBlocks.of(request.blocks(), Stream.concat(summaries.stream(), request.kept().stream()).toList())
                .list();
        return new Plan(request, tiers, free, PlanExplanation.of(request, tiers, free));
    }

    private PlannedTier tier(Tier tier, Cidr summary, @Nullable Cidr ipv6Summary) {
        var blocks = summary.split(slotBits);
        var ipv6 = ipv6Summary == null ? null : ipv6Summary.split(slotBits);
        var needed = tier.size() instanceof TierSize.Needed size ? size.grown() : 0;
        var subnets = new ArrayList<PlannedSubnet>();
        for (var at = 0; at < request.zones().size(); at++) {
            subnets.add(new PlannedSubnet(request.zones().get(at), blocks.get(at),
                    ipv6 == null ? null : ipv6.get(at), Addresses.usable(blocks.get(at).prefixLength()),
                    needed));
        }
        return new PlannedTier(tier, summary, ipv6Summary, subnets,
                blocks.subList(request.zones().size(), blocks.size()));
    }

    private Proposal.Refusal tooSmall(int[] prefixes) {
        var needed = IntStream.of(prefixes).mapToLong(prefix -> 1L << 32 - prefix + slotBits).sum() + kept();
        var zones = 1 << slotBits;
        return refusal("too-small", "larger", needed, request.tiers().size(), zones, total(),
                request.reserve().value(), largestFree());
    }

    private long kept() {
        return request.kept().stream().filter(block -> !block.isIpv6()).mapToLong(block -> block.size().longValue()).sum();
    }

    private int largestFree() {
        return request.blocks().stream().mapToInt(Cidr::prefixLength).min().orElse(0);
    }

    private long total() {
        return request.blocks().stream().mapToLong(block -> block.size().longValue()).sum();
    }

    private static Proposal.Refusal refusal(String key, @Nullable String advice, Object... values) {
        return new Proposal.Refusal(new Problem(Severity.ERROR, "network.plan." + key, null, "",
                Message.of(CidrPlanner.class, "plan.refused." + key, values),
                advice == null ? null : Message.of(CidrPlanner.class, "plan.advice." + advice)));
    }
}
