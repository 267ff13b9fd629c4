package dev.nines.analysis.availability;

import static dev.nines.analysis.availability.Sketch.of;
import static dev.nines.analysis.availability.Sketch.spec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.model.Connection.Dependency;
import dev.nines.model.Connection.FailoverRole;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.RoutingPolicy;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.DnsHealthCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Designs against figures computed with 40 digits, and what the analysis must tell apart.
class AvailabilityAnalysisTest {

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-9);
    }

    /// The unavailability to the last digit in which the availability is known.
    private static void known(String availability, Service service) {
        var decimal = new BigDecimal(availability);
        assertEquals(BigDecimal.ONE.subtract(decimal).doubleValue(), service.unavailability().most(),
                decimal.ulp().doubleValue());
        assertTrue(service.unavailability().exact());
    }

    private static Sketch direct(double... availabilities) {
        var sketch = new Sketch().add("users", null, spec(Users.class));
        for (var at = 0; at < availabilities.length; at++) {
            sketch.add("service-" + at, null, spec(ExternalService.class), availabilities[at]);
            sketch.connect("users", "service-" + at);
        }
        return sketch;
    }

    private static Sketch balanced(int servers, double availability) {
        var sketch = new Sketch().add("users", null, spec(Users.class)).add("targets", null,
                spec(TargetGroup.class, "healthCheck.enabled", true));
        sketch.connect("users", "targets");
        return sketch.add("servers", null, spec(Server.class, "count", servers), availability).connect("targets", "servers");
    }

    /// Rows of figures computed with 40-digit arithmetic or exact fractions.
    @Nested
    class KnownAnswers {

        @Test
        void threeHardDependencies() {
            var service = direct(0.9999, 0.9999, 0.9999).report().service();
            known("0.999700029999", service);
            near(157.664232526, service.minutesAYear());
        }

        @Test
        void someOfManyServers() {
            known("0.9999", someOf(2, 1, 0.99));
            known("0.9477", someOf(4, 3, 0.9));
            known("0.95266140625", someOf(6, 4, 0.85));
        }

        private static Service someOf(int servers, int needed, double availability) {
            return Sketch.zones(1, 1).fleet(servers, 1, needed, availability).connect("users", "fleet").report().service();
        }

        @Test
        void serversOverThreeZones() {
            known("0.9999999784143081",
                    Sketch.zones(3, 0.9995).fleet(2, 0.99).connect("users", "fleet").report().service());
            known("0.9999206790819307",
                    Sketch.zones(3, 0.9995).fleet(4, 0.99).connect("users", "fleet").report().service());
        }

        @Test
        void oneNatGatewayForThreeZonesOrOneInEach() {
            var one = Sketch.zones(3, 0.9995).fleet(2, 0.99).connect("users", "fleet")
                    .add("nat-0", "subnet-0", spec(NatGateway.class), 0.999)
                    .add("payment", null, spec(ExternalService.class), 1).connect("fleet", "payment");
            known("0.998500490477", one.report().service());
            var three = one.add("nat-1", "subnet-1", spec(NatGateway.class), 0.999).add("nat-2", "subnet-2",
                    spec(NatGateway.class), 0.999);
            known("0.999999844196", three.report().service());
        }

        @Test
        void aLoadBalancerAndADatabaseWithAStandby() {
            var report = Sketch.zones(3, 0.9995).fleet(2, 0.99)
                    .add("front", null, spec(ApplicationLoadBalancer.class), 0.9999)
                    .add("db", "vpc",
                            spec(Database.class, "deployment", DatabaseDeployment.MULTI_AZ_INSTANCE, "failoverTime",
                                    Durations.parse("0s")),
                            0.998)
                    .over("db", 2).connect("users", "front").connect("front", "fleet").connect("fleet", "db").report();
            known("0.999893739164799", report.service());
            var importance = of(report, "front", Cause.LOAD_BALANCER).importance();
            near(0.999993738539, importance.birnbaum());
            assertEquals(0.941074608, importance.criticality(), 1e-9);
            assertEquals(9410.80501, importance.achievementWorth(), 1e-5);
            assertEquals(16.9706127, importance.reductionWorth(), 1e-7);
        }
    }

    @Test
    void whatAloneCausesAllDowntimeReducesItWithoutEnd() {
        var importance = of(direct(0.999).report(), "service-0", Cause.EXTERNAL).importance();
        assertEquals(Double.POSITIVE_INFINITY, importance.reductionWorth());
        assertEquals(1, importance.criticality());
    }

    @Test
    void rareDowntimeKeepsItsDigits() {
        var sketch = new Sketch().add("users", null, spec(Users.class))
                .add("a", null, spec(ExternalService.class), 0.9999999).add("b", null, spec(ExternalService.class), 0.999999);
        sketch.connect("users", "a", "role", FailoverRole.PRIMARY).connect("users", "b", "role", FailoverRole.SECONDARY);
        assertEquals(1e-13, sketch.report().service().unavailability().most(), 1e-24);
    }

    @Test
    void softDependenciesAreLeftOut() {
        var sketch = direct(0.9999).add("extra", null, spec(ExternalService.class), 0.5);
        sketch.connect("users", "extra", "dependency", Dependency.SOFT);
        near(0.0001, sketch.report().service().unavailability().most());
    }

    @Test
    void theSameServiceCalledTwiceIsOneFact() {
        var sketch = Sketch.zones(2, 1).fleet(2, 2, 1, 0.99).add("auth", null, spec(ExternalService.class), 0.999)
                .connect("users", "fleet").connect("users", "auth").connect("fleet", "auth");
        near(0.0001 + 0.001 - 0.0001 * 0.001, sketch.report().service().unavailability().most());
    }

    @Test
    void singlePointsAndPairsAreTold() {
        var report = Sketch.zones(2, 0.999).fleet(2, 2, 1, 0.99).add("db", "subnet-0", spec(Database.class), 0.998)
                .connect("users", "fleet").connect("fleet", "db").report();
        assertEquals(BigInteger.valueOf(4), report.cutSets().count());
        assertEquals(List.of("db", "us-east-1a"), report.cutSets().singlePoints().stream()
                .map(set -> set.parts().getFirst().subject().name()).toList());
        assertEquals(2, report.cutSets().pairs().size());
        assertEquals(Tolerance.OUTAGE, of(report, "db", Cause.DATA).tolerance());
        assertEquals(Tolerance.UNNOTICED, of(report, "zone-1", Cause.ZONE).tolerance());
    }

    @Test
    void sharesOfDowntimeAddUp() {
        var report = Sketch.zones(3, 0.9995).fleet(4, 0.99).connect("users", "fleet").report();
        near(report.service().minutesAYear(), report.contributions().stream().mapToDouble(Contribution::minutesAYear).sum());
        near(report.service().minutesAYear(), report.budget().stream().mapToDouble(CauseShare::minutesAYear).sum());
    }

    @Test
    void oneMoreNineOfTheOnlyCauseBuysNineTenths() {
        var report = direct(0.999).report();
        near(0.9 * report.service().minutesAYear(), of(report, "service-0", Cause.EXTERNAL).oneMoreNine());
    }

    @Test
    void anAddressThatMovesCostsItsFailover() {
        var sketch = new Sketch().add("users", null, spec(Users.class))
                .add("address", null,
                        spec(ElasticIp.class, "detectionTime", Durations.parse("30s"), "remapTime", Durations.parse("60s")))
                .add("one", null, spec(Server.class), "2190h", "2h").add("two", null, spec(Server.class), "2190h", "2h");
        sketch.connect("users", "address").connect("address", "one", "role", FailoverRole.PRIMARY)
                .connect("address", "two", "role", FailoverRole.SECONDARY);
        var report = sketch.report();
        assertEquals(1.226e-5, report.service().unavailability().most(), 0.02e-5);
        var failover = of(report, "address", Cause.FAILOVER);
        near(30 / 3600.0, failover.failing().detectionHours());
        near(60 / 3600.0, failover.failing().repairHours());
        assertEquals(Tolerance.INTERRUPTION, of(report, "one", Cause.SERVER).tolerance());
        assertEquals(90 / 3600.0, of(report, "one", Cause.SERVER).visibleHours(), 1e-12);
        assertEquals(Tolerance.UNNOTICED, of(report, "two", Cause.SERVER).tolerance());
        assertEquals(1, report.cutSets().sets().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"WEIGHTED", "LATENCY", "GEOLOCATION", "MULTIVALUE"})
    void answersThatWorkAreEnoughAndBehindThemThoseForAFailover(RoutingPolicy policy) {
        var sketch = named(policy).connect("name", "one").connect("name", "two").connect("name", "three", "role",
                FailoverRole.SECONDARY);
        assertEquals(Set.of(Set.of("one", "two", "three")), cutSets(sketch.report()));
    }

    @Test
    void anAnswerWithoutWeightIsForWhenNoOtherWorks() {
        var sketch = named(RoutingPolicy.WEIGHTED).connect("name", "one").connect("name", "two").connect("name", "three",
                "weight",
                0);
        var report = sketch.report();
        assertEquals(Set.of(Set.of("one", "two", "three")), cutSets(report));
        assertEquals(Tolerance.ERRORS, of(report, "one", Cause.EXTERNAL).tolerance());
        assertEquals(Tolerance.UNNOTICED, of(report, "three", Cause.EXTERNAL).tolerance());
    }

    @Test
    void withoutAHealthCheckEveryAnswerIsNeeded() {
        var sketch = named(spec(DnsRecord.class, "policy", RoutingPolicy.WEIGHTED, "type", DnsRecordType.A));
        var report = sketch.connect("name", "one").connect("name", "two").connect("name", "three", "weight", 0).report();
        assertEquals(Set.of(Set.of("one"), Set.of("two")), cutSets(report));
    }

    private static Sketch named(RoutingPolicy policy) {
        return named(spec(DnsRecord.class, "policy", policy, "healthCheck", RecordType.of(DnsHealthCheck.class).defaults()));
    }

    private static Sketch named(Spec name) {
        var sketch = new Sketch().add("users", null, spec(Users.class)).add("name", null, name);
        for (var id : List.of("one", "two", "three")) {
            sketch.add(id, null, spec(ExternalService.class), 0.99);
        }
        return sketch.connect("users", "name");
    }

    private static Set<Set<String>> cutSets(AvailabilityReport report) {
        return report.cutSets().sets().stream()
                .map(set -> set.parts().stream().map(part -> part.subject().name()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void aFailedTargetLosesItsShareUntilItIsDetected() {
        var report = balanced(4, 0.999).report();
        var detection = of(report, "targets", Cause.DETECTION);
        near(47.5 / 3600, detection.failing().detectionHours());
        near(0.001 / (125 / 60.0) * (47.5 / 3600), detection.failing().failed());
        assertEquals(Tolerance.ERRORS, of(report, "servers", Cause.SERVER).tolerance());
    }

    @Test
    void aQueueFreesItsSenderFromItsWorkers() {
        var sketch = direct(0.9999).add("queue", null, spec(MessageQueue.class), 0.999)
                .add("workers", null, spec(Server.class), 0.5).connect("service-0", "queue").connect("queue", "workers");
        var report = sketch.report();
        near(1 - 0.9999 * 0.999, report.service().unavailability().most());
        var background = report.journeys().stream().filter(Journey::background).findFirst().orElseThrow();
        near(0.999 * 0.5, background.service().availability());
    }

    @Test
    void badReleasesAreDowntime() {
        var sketch = new Sketch().add("users", null, spec(Users.class)).add("box", null, spec(Server.class), 1)
                .connect("users", "box")
                .add("group", null, spec(DeploymentGroup.class, "targets", List.of(new ComponentId("box"))))
                .add("pipeline", null,
                        spec(Pipeline.class, "deploysTo", List.of(new ComponentId("group")), "releasesPerMonth", 10.0,
                                "changeFailureShare", new Probability(0.1), "restoreTime", Durations.parse("15m")));
        var release = of(sketch.report(), "pipeline", Cause.RELEASE);
        near(0.5 / 730.5, release.failing().failed());
        assertEquals(Tolerance.OUTAGE, release.tolerance());
    }

    @Test
    void aDesignNobodyUsesSaysSo() {
        var report = new Sketch().add("box", null, spec(Server.class)).report();
        assertFalse(report.used());
        assertEquals(1, report.service().availability());
        assertTrue(report.cutSets().sets().isEmpty());
    }

    @Test
    void moreThanAHundredServersCountInBlocks() {
        var report = Sketch.zones(2, 0.9999).fleet(1000, 2, 500, 0.99).connect("users", "fleet").report();
        assertTrue(report.service().unavailability().exact());
        assertEquals(2 * 0.0001 * (1 - Math.pow(0.99, 50)), report.service().unavailability().most(), 1e-7);
    }
}
