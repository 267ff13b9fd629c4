package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import dev.nines.model.component.SubnetAccess;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;

class CidrPlannerTest {

    private static final Cidr VPC = Cidr.parse("10.0.0.0/16");
    private static final List<String> ZONES = List.of("a", "b", "c");

    private static Tier tier(String name, TierSize size) {
        return new Tier(name, SubnetAccess.PRIVATE, size);
    }

    private static PlanRequest request(Cidr block, Tier... tiers) {
        return new PlanRequest(List.of(block), null, ZONES, 0, Probability.ZERO, List.of(tiers));
    }

    private static Plan planned(PlanRequest request) {
        return assertInstanceOf(Plan.class, CidrPlanner.plan(request));
    }

    private static String refused(PlanRequest request) {
        var problem = assertInstanceOf(Proposal.Refusal.class, CidrPlanner.plan(request)).problem();
        return problem.code() + ": " + problem.message().in(Locale.ENGLISH);
    }

    private static List<String> english(Plan plan) {
        return plan.explanation().stream().map(sentence -> sentence.in(Locale.ENGLISH)).toList();
    }

    @Test
    void equalTiersGiveTheClassicPlan() {
        var equal = new TierSize.Equal();
        var plan = planned(request(VPC, tier("public", equal), tier("app", equal), tier("data", equal)));
        assertEquals(List.of("10.0.0.0/20", "10.0.16.0/20", "10.0.32.0/20", "10.0.64.0/20", "10.0.80.0/20",
                "10.0.96.0/20", "10.0.128.0/20", "10.0.144.0/20", "10.0.160.0/20"),
                plan.subnets().map(subnet -> subnet.block().toString()).toList());
        assertTrue(plan.subnets().allMatch(subnet -> subnet.usable() == 4091));
        assertEquals(List.of(Cidr.parse("10.0.192.0/18")), plan.free());
        assertEquals(List.of(Cidr.parse("10.0.48.0/20")), plan.tiers().getFirst().spare());
        assertEquals(Cidr.parse("10.0.64.0/18"), plan.tiers().get(1).summary());
        assertTrue(english(plan).contains(
                "10.0.0.0/16 by 4 bits gives 16 subnets of /20 with 4,091 usable addresses each"),
                english(plan)::toString);
    }

    @Test
    void neededAddressesGrowAndRoundUpToABlock() {
        var plan = planned(request(VPC, tier("web", new TierSize.Needed(11, 1)),
                tier("app", new TierSize.Needed(1000, 2)), tier("data", new TierSize.Fixed(24))));
        assertEquals(List.of("10.0.36.0/26", "10.0.0.0/19", "10.0.32.0/22"), plan.tiers().stream()
                .map(one -> one.summary().toString()).toList());
        assertEquals(List.of(28, 21, 24), plan.tiers().stream()
                .map(one -> one.subnets().getFirst().block().prefixLength()).toList());
        assertTrue(english(plan).contains("app: 1,000 addresses × 2 growth + 5 reserved = 2,005, so /21 with 2,043"
                + " usable addresses in each zone"), english(plan)::toString);
    }

    @Test
    void aReserveStaysFree() {
        var equal = new TierSize.Equal();
        var half = new PlanRequest(List.of(VPC), null, ZONES, 0, new Probability(0.5),
                List.of(tier("web", equal), tier("app", equal)));
        assertEquals(20, planned(half).subnets().findFirst().orElseThrow().block().prefixLength());
        var more = new PlanRequest(List.of(VPC), null, ZONES, 0, new Probability(0.51),
                List.of(tier("web", equal), tier("app", equal)));
        assertEquals(21, planned(more).subnets().findFirst().orElseThrow().block().prefixLength());
    }

    @Test
    void spareZonesKeepTheirPlace() {
        var plan = planned(new PlanRequest(List.of(VPC), null, List.of("a", "b"), 2, Probability.ZERO,
                List.of(tier("app", new TierSize.Fixed(24)))));
        assertEquals(2, plan.tiers().getFirst().spare().size());
        assertEquals(Cidr.parse("10.0.0.0/22"), plan.tiers().getFirst().summary());
        assertEquals(List.of(Stretch.Use.USED, Stretch.Use.USED, Stretch.Use.RESERVED, Stretch.Use.RESERVED,
                Stretch.Use.FREE), plan.maps().getFirst().stretches().stream().map(Stretch::use).limit(5).toList());
    }

    @Test
    void ipv6SubnetsStandSideBySide() {
        var plan = planned(new PlanRequest(List.of(VPC), Cidr.parse("2001:db8:12:3400::/56"), ZONES, 0,
                Probability.ZERO,
                List.of(tier("web", new TierSize.Fixed(24)), tier("app", new TierSize.Fixed(20)))));
        assertEquals(Cidr.parse("2001:db8:12:3400::/62"), plan.tiers().getFirst().ipv6Summary());
        assertEquals(List.of("2001:db8:12:3404::/64", "2001:db8:12:3405::/64", "2001:db8:12:3406::/64"),
                plan.tiers().get(1).subnets().stream().map(subnet -> String.valueOf(subnet.ipv6())).toList());
    }

    @Test
    void saysWhatIsNeededWhereItDoesNotFit() {
        assertEquals("network.plan.too-small: 2 tiers of 4 subnets need 128 addresses; the blocks have 64, of which "
                + "0% are to stay free, and none is larger than /26",
                refused(request(Cidr.parse("10.0.0.0/26"), tier("a", new TierSize.Equal()),
                        tier("b", new TierSize.Fixed(28)))));
        assertEquals("network.plan.too-many: app needs 70,000 addresses in each zone; the largest subnet, /16, has "
                + "65,531", refused(request(VPC, tier("app", new TierSize.Needed(35_000, 2)))));
        assertEquals("network.plan.prefix: app asks for /29; subnets are /16 to /28",
                refused(request(VPC, tier("app", new TierSize.Fixed(29)))));
        assertEquals("network.plan.ipv6: 2001:db8::/63 does not hold 4 subnets of /64",
                refused(new PlanRequest(List.of(VPC), Cidr.parse("2001:db8::/63"), ZONES, 0, Probability.ZERO,
                        List.of(tier("app", new TierSize.Equal())))));
        assertEquals("network.plan.empty: A plan needs at least one block, one zone and one tier; there are 1, 3 and 0",
                refused(request(VPC)));
        assertEquals("network.plan.zone-twice: Zone a is listed twice", refused(new PlanRequest(List.of(VPC), null,
                List.of("a", "a"), 0, Probability.ZERO, List.of(tier("app", new TierSize.Equal())))));
    }

    @Test
    void everyPlanHoldsWhatWasAskedInsideTheVpcWithoutOverlap() {
        var random = new Random(2026);
        var plans = 0;
        for (var round = 0; round < 5_000; round++) {
            var request = random(random);
            var proposal = CidrPlanner.plan(request);
            assertEquals(proposal, CidrPlanner.plan(request), "the same request gives the same plan");
            if (proposal instanceof Plan plan) {
                plans++;
                verify(plan);
            }
        }
        assertTrue(plans > 2_000, plans + " plans");
    }

    private static PlanRequest random(Random random) {
        var blocks = new ArrayList<Cidr>();
        blocks.add(Cidr.at(BigInteger.valueOf(10L << 24), 16 + random.nextInt(8), false));
        if (random.nextInt(3) == 0) {
            blocks.add(Cidr.at(BigInteger.valueOf(100L << 24 | 64L << 16), 16 + random.nextInt(10), false));
        }
        var zones = List.of("a", "b", "c", "d", "e", "f").subList(0, 1 + random.nextInt(6));
        var tiers = new ArrayList<Tier>();
        for (var many = 1 + random.nextInt(5); many > 0; many--) {
            tiers.add(tier("t" + many, switch (random.nextInt(3)) {
                case 0 -> new TierSize.Equal();
                case 1 -> new TierSize.Fixed(20 + random.nextInt(9));
                default -> new TierSize.Needed(1 << random.nextInt(12), 1 + random.nextInt(5) / 2.0);
            }));
        }
        return new PlanRequest(blocks, random.nextBoolean() ? Cidr.parse("2001:db8::/56") : null, zones,
                random.nextInt(3), new Probability(random.nextInt(3) / 4.0), tiers);
    }

    private static void verify(Plan plan) {
        var seen = new ArrayList<Cidr>(plan.free());
        for (var tier : plan.tiers()) {
            assertEquals(plan.request().zones(), tier.subnets().stream().map(PlannedSubnet::zone).toList());
            for (var subnet : tier.subnets()) {
                assertTrue(subnet.usable() >= subnet.needed());
                assertTrue(tier.summary().contains(subnet.block()));
                assertTrue(subnet.block().prefixLength() >= 16 && subnet.block().prefixLength() <= 28);
                assertEquals(plan.request().ipv6() != null, subnet.ipv6() != null);
                seen.add(subnet.block());
            }
            seen.addAll(tier.spare());
            assertTrue(tier.spare().size() >= plan.request().spareZones());
        }
        seen.sort(null);
        var total = BigInteger.ZERO;
        for (var at = 0; at < seen.size(); at++) {
            var block = seen.get(at);
            assertTrue(plan.request().blocks().stream().anyMatch(vpc -> vpc.contains(block)), block::toString);
            assertTrue(at == 0 || seen.get(at - 1).last().compareTo(block.first()) < 0, block::toString);
            total = total.add(block.size());
        }
        assertEquals(plan.request().blocks().stream().map(Cidr::size).reduce(BigInteger.ZERO, BigInteger::add), total,
                "nothing of the VPC is forgotten");
        var free = plan.free().stream().mapToLong(block -> block.size().longValue()).sum();
        assertTrue(free >= total.doubleValue() * plan.request().reserve().value() - 1e-6, "the reserve stays free");
        assertEquals(plan.subnets().filter(subnet -> subnet.ipv6() != null).count(),
                plan.subnets().map(PlannedSubnet::ipv6).filter(block -> block != null).distinct().count());
    }
}
