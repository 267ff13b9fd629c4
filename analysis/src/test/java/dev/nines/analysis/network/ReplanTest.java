package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.model.Architecture;
import dev.nines.model.Severity;
import dev.nines.model.check.Checks;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;

class ReplanTest {

    private static final ComponentId VPC = new ComponentId("vpc");

    private static final String TWO_TIERS = """
            {"id": "vpc", "kind": "vpc"},
            {"id": "igw", "kind": "internet-gateway", "parent": "vpc"},
            {"id": "z-a", "kind": "availability-zone", "parent": "vpc", "zone": "a"},
            {"id": "z-b", "kind": "availability-zone", "parent": "vpc", "zone": "b"},
            {"id": "p-a", "kind": "subnet", "parent": "z-a", "cidr": "10.0.0.0/28", "access": "public", "tier": "edge"},
            {"id": "p-b", "kind": "subnet", "parent": "z-b", "cidr": "10.0.0.16/28", "access": "public", "tier": "edge"},
            {"id": "app-a", "kind": "subnet", "parent": "z-a", "cidr": "10.0.0.32/28"},
            {"id": "app-b", "kind": "subnet", "parent": "z-b", "cidr": "10.0.0.48/28"},
            {"id": "nat-a", "kind": "nat-gateway", "parent": "p-a"},
            {"id": "nat-b", "kind": "nat-gateway", "parent": "p-b"},
            {"id": "fleet", "kind": "auto-scaling-group", "parent": "vpc", "min": 2, "desired": 2, "max": 30,
             "subnets": ["app-a", "app-b"]},
            {"id": "rules", "kind": "security-group", "parent": "vpc",
             "rules": [{"cidr": "10.0.0.32/28"}, {"cidr": "192.0.2.0/24"}, {"group": "rules"}]}
            """;

    private static Replan replan(Architecture design) {
        var replan = Replan.of(design, VPC);
        assertNotNull(replan);
        return replan;
    }

    private static Plan plan(PlanRequest request) {
        return assertInstanceOf(Plan.class, CidrPlanner.plan(request));
    }

    private static Subnet subnet(Architecture design, String id) {
        return assertInstanceOf(Subnet.class, design.components().get(new ComponentId(id)).spec());
    }

    @Test
    void theRequestIsWhatTheDesignNeeds() {
        var request = replan(Sketch.design(TWO_TIERS)).request(1, new Probability(0.25), 2);
        assertEquals(List.of("a", "b"), request.zones());
        assertEquals(List.of(new Tier("edge", SubnetAccess.PUBLIC, new TierSize.Needed(1, 2)),
                new Tier("app", SubnetAccess.PRIVATE, new TierSize.Needed(30, 2))), request.tiers(),
                "30 servers stand in one zone after the loss of the other");
    }

    @Test
    void theDesignGetsTheBlocksOfThePlanAndFitsThem() {
        var design = Sketch.design(TWO_TIERS);
        assertTrue(NetworkAnalysis.of(design).problems().stream().anyMatch(problem -> problem.severity() != Severity.ADVICE));
        var renumbering = replan(design).renumber(plan(replan(design).request(0, Probability.ZERO, 1)));
        assertEquals(List.of(), renumbering.problems());
        var edit = renumbering.edit();
        assertNotNull(edit);
        var after = edit.apply(design);
        assertEquals(Cidr.parse("10.0.0.0/26"), subnet(after, "app-a").cidr(), "30 + 5 addresses; the larger tier first");
        assertEquals(Cidr.parse("10.0.0.64/26"), subnet(after, "app-b").cidr());
        assertEquals(Cidr.parse("10.0.0.128/28"), subnet(after, "p-a").cidr());
        assertEquals(List.of(), NetworkAnalysis.of(after).problems());
        assertEquals(List.of(), Checks.of(after).stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
        assertEquals("Plan addresses of vpc", edit.label(design).in(Locale.ENGLISH));
        assertTrue(renumbering.rows().stream().allMatch(Renumbering.Row::changes));
    }

    @Test
    void rulesFollowTheBlocksTheyName() {
        var design = Sketch.design(TWO_TIERS);
        var edit = replan(design).renumber(plan(replan(design).request(0, Probability.ZERO, 1))).edit();
        assertNotNull(edit);
        var after = edit.apply(design).components().get(new ComponentId("rules"));
        var rules = assertInstanceOf(SecurityGroup.class, after.spec()).rules();
        assertEquals(Cidr.parse("10.0.0.0/26"), rules.get(0).cidr());
        assertEquals(Cidr.parse("192.0.2.0/24"), rules.get(1).cidr());
        assertEquals(new ComponentId("rules"), rules.get(2).group());
    }

    @Test
    void anotherBlockBringsTheVpcAlong() {
        var design = Sketch.design(TWO_TIERS);
        var blocks = List.of(Cidr.parse("10.8.0.0/20"), Cidr.parse("100.64.0.0/20"));
        var own = replan(design).request(0, Probability.ZERO, 1);
        var edit = replan(design).renumber(plan(new PlanRequest(blocks, Cidr.parse("2001:db8::/56"), own.zones(), 0,
                Probability.ZERO, own.tiers()))).edit();
        assertNotNull(edit);
        var after = edit.apply(design);
        var vpc = assertInstanceOf(Vpc.class, after.components().get(VPC).spec());
        assertEquals(Cidr.parse("10.8.0.0/20"), vpc.cidr());
        assertEquals(List.of(Cidr.parse("100.64.0.0/20")), vpc.secondary());
        assertNotNull(subnet(after, "p-b").ipv6());
        assertEquals(List.of(), NetworkAnalysis.of(after).problems());
    }

    @Test
    void aNewTierBecomesSubnets() {
        var design = Sketch.design(TWO_TIERS);
        var own = replan(design).request(0, Probability.ZERO, 1);
        var tiers = new ArrayList<>(own.tiers());
        tiers.add(new Tier("data", SubnetAccess.ISOLATED, new TierSize.Fixed(24)));
        var renumbering = replan(design)
                .renumber(plan(new PlanRequest(own.blocks(), null, own.zones(), 1, Probability.ZERO, tiers)));
        var edit = renumbering.edit();
        assertNotNull(edit);
        var after = edit.apply(design);
        assertEquals(SubnetAccess.ISOLATED, subnet(after, "data-b").access());
        assertEquals(new ComponentId("z-b"), after.components().get(new ComponentId("data-b")).parent());
        assertNull(renumbering.rows().getLast().before());
    }

    @Test
    void whatThePlanLeavesOutAndZonesThatAreMissingAreSaid() {
        var design = Sketch.design(TWO_TIERS);
        var own = replan(design).request(0, Probability.ZERO, 1);
        var renumbering = replan(design).renumber(plan(new PlanRequest(own.blocks(), null, List.of("a", "c"), 0,
                Probability.ZERO, own.tiers())));
        assertNull(renumbering.edit());
        assertEquals(List.of("The plan has a subnet in zone c, but vpc has no such zone",
                "The plan has a subnet in zone c, but vpc has no such zone", "p-b (tier edge, zone b) has no place in the plan",
                "app-b (tier app, zone b) has no place in the plan"),
                renumbering.problems().stream().map(problem -> problem.message().in(Locale.ENGLISH)).toList());
    }

    @Test
    void newTiersGoAroundSubnetsThatStayIntoZonesThatAreNew() {
        var design = Sketch.design(TWO_TIERS);
        var own = replan(design).request(0, Probability.ZERO, 1);
        var data = new Tier("data", SubnetAccess.ISOLATED, new TierSize.Fixed(28));
        var kept = replan(design).kept();
        var planned = plan(new PlanRequest(own.blocks(), null, List.of("a", "c"), 0, Probability.ZERO, List.of(data), kept));
        assertEquals(List.of("10.0.0.64/28", "10.0.0.80/28"),
                planned.subnets().map(subnet -> subnet.block().toString()).toList());
        assertEquals(4, planned.maps().getFirst().stretches().stream()
                .filter(stretch -> stretch.use() == Stretch.Use.RESERVED).count());
        assertNull(replan(design).renumber(planned).edit());
        var edit = replan(design).renumberWithZones(planned).edit();
        assertNotNull(edit);
        var after = edit.apply(design);
        assertEquals(subnet(design, "app-a"), subnet(after, "app-a"));
        assertEquals(new ComponentId("zone-c"), after.components().get(new ComponentId("data-c")).parent());
        assertEquals(design.components().size() + 3, after.components().size());
        assertEquals(List.of(), Checks.of(after).stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
    }

    @Test
    void subnetsOfOneTierAndZoneAreToldApart() {
        var design = Sketch.design("""
                {"id": "vpc", "kind": "vpc"},
                {"id": "z", "kind": "availability-zone", "parent": "vpc"},
                {"id": "one", "kind": "subnet", "parent": "z", "cidr": "10.0.0.0/24"},
                {"id": "two", "kind": "subnet", "parent": "z", "cidr": "10.0.1.0/24"},
                {"id": "open", "kind": "subnet", "parent": "z", "cidr": "10.0.2.0/24", "access": "public"}""");
        var request = replan(design).request(0, Probability.ZERO, 1);
        assertEquals(List.of("app-private", "app-private 2", "app-public"),
                request.tiers().stream().map(Tier::name).toList());
        assertEquals(List.of(), replan(design).renumber(plan(request)).problems());
    }

    @Test
    void everySampleCanBePlannedAnew() throws IOException {
        try (var files = Files.list(Path.of("..", "sample-architectures"))) {
            var planned = 0;
            for (var file : files.filter(each -> each.toString().endsWith(DesignFile.SUFFIX)).toList()) {
                var design = DesignFile.read(file).architecture();
                assertNotNull(design, file.toString());
                for (var vpc : NetworkAnalysis.of(design).vpcs()) {
                    var replan = Replan.of(design, vpc.vpc());
                    assertNotNull(replan);
                    var renumbering = replan.renumber(plan(replan.request(1, new Probability(0.25), 1.5)));
                    assertEquals(List.of(), renumbering.problems(), file.toString());
                    var edit = renumbering.edit();
                    assertNotNull(edit);
                    var after = edit.apply(design);
                    assertEquals(Checks.of(design), Checks.of(after), file.toString());
                    assertEquals(List.of(), NetworkAnalysis.of(after).problems().stream()
                            .filter(problem -> problem.code().startsWith("network.does-not-fit")).toList());
                    planned++;
                }
            }
            assertTrue(planned > 10, planned + " networks");
        }
    }
}
