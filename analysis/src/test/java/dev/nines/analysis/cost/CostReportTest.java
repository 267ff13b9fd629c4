package dev.nines.analysis.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.nines.analysis.prices.Charge;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.Trust;
import dev.nines.model.Architecture;
import dev.nines.model.Assumptions;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Designs;
import dev.nines.model.Elements;
import dev.nines.model.Usage;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseEngine;
import dev.nines.model.component.DatabaseStorage;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.Region;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Money;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.setting.Purchase;
import dev.nines.model.setting.VolumeType;
import org.junit.jupiter.api.Test;

/// Lines of single components against sums done by hand, in us-east-1 unless said otherwise.
class CostReportTest {

    private static final PriceBook PRICES = PriceBook.embedded();

    private static <R extends Record & Spec> Component one(Class<R> type) {
        return Component.of("it", "it", RecordType.of(type).defaults());
    }

    private static Architecture design(Assumptions assumptions, List<Component> components, List<Connection> connections) {
        var empty = Architecture.empty("test");
        return new Architecture("test", "", empty.traffic(), empty.objectives(), assumptions, Elements.of(components),
                Elements.of(connections), Map.of());
    }

    private static Assumptions in(String region) {
        return new Assumptions(region, null, null);
    }

    private static CostReport bill(Component... components) {
        return CostReport.of(design(in("us-east-1"), List.of(components), List.of()), PRICES);
    }

    /// A component that gets so many requests a second.
    private static CostReport busy(Component component, double rate) {
        var users = Component.of("users", "", RecordType.of(Users.class).defaults()).with("profile",
                new TrafficProfile.Constant(new Rate(rate)));
        return CostReport.of(design(in("us-east-1"), List.of(users, component), List.of(Connection.of("c", "users", "it"))),
                PRICES);
    }

    private static CostLine line(CostReport report, String id) {
        return report.lines().stream().filter(line -> line.id().equals(id)).findFirst()
                .orElseThrow(
                        () -> new AssertionError(id + " is not among " + report.lines().stream().map(CostLine::id).toList()));
    }

    private static void amount(String usd, CostReport report, String id) {
        var amount = line(report, id).amount();
        assertNotNull(amount, id);
        assertEquals(0, new BigDecimal(usd).compareTo(amount.usd()), id + " is " + amount);
    }

    @Test
    void anUnknownTypeIsUnpricedAndTheTotalIncomplete() {
        var report = bill(one(Server.class).with("template.instanceType", "m5.enormous"));
        var line = line(report, "ec2 m5.enormous");
        assertNull(line.amount());
        assertNotNull(line.unpriced());
        assertEquals("No price is known for ec2 m5.enormous in us-east-1.", line.unpriced().in(Locale.ENGLISH));
        assertFalse(report.total().complete());
        assertEquals(1, report.total().unpriced());
        amount("1.6", report, "ebs-gp3-storage root");
    }

    @Test
    void disksAreBilledBySizeAndWhatIsProvisioned() {
        var server = one(Server.class).with("template.rootVolume.size", DataSize.parse("200 GB"))
                .with("template.rootVolume.iops", 4000)
                .with("template.rootVolume.throughputMb", 250).with("template.rootVolume.snapshots", DataSize.parse("100 GB"));
        var report = bill(server.with("count", 2));
        amount("32", report, "ebs-gp3-storage root");
        amount("10", report, "ebs-gp3-iops root");
        amount("10", report, "ebs-gp3-throughput root");
        amount("10", report, "ebs-snapshot root");
        amount("6.5", bill(one(Server.class).with("template.rootVolume.type", VolumeType.IO1)), "ebs-io1-iops root");
    }

    /// 60 requests of 20 ms keep 1.2 of 2 vCPU busy: 0.6 − 0.2 of each is above the baseline, 0.8 vCPU × 730 h × 0.05.
    @Test
    void unlimitedBurstBillsWhatIsAboveTheBaseline() {
        var server = one(Server.class).with("template.instanceType", "t3.medium");
        amount("29.2", busy(server, 60), "ec2-cpu-credits");
        assertTrue(busy(server, 10).lines().stream().noneMatch(line -> line.id().equals("ec2-cpu-credits")));
        assertTrue(busy(server.with("template.instanceType", "t2.medium"), 60).lines().stream()
                .noneMatch(line -> line.id().equals("ec2-cpu-credits")));
    }

    @Test
    void detailedMonitoringIsSevenMetrics() {
        amount("2.1", bill(one(Server.class).with("template.detailedMonitoring", true)), "cloudwatch-metric");
    }

    @Test
    void anElasticAddressReplacesTheAutomaticOne() {
        var server = one(Server.class).with("template.publicIp", true);
        amount("3.65", bill(server), "public-ipv4-hour");
        var address = Component.of("address", "", RecordType.of(ElasticIp.class).defaults()).with("attachedTo",
                new ComponentId("it"));
        var both = bill(server, address);
        assertEquals(1, both.lines().stream().filter(line -> line.id().equals("public-ipv4-hour")).count());
    }

    @Test
    void aGroupIsBilledAtItsDesiredSizeWithItsRange() {
        var report = bill(one(AutoScalingGroup.class));
        amount("140.16", report, "ec2 m5.large");
        var cost = report.find(new ComponentId("it"));
        assertNotNull(cost);
        assertNotNull(cost.least());
        assertNotNull(cost.most());
        assertEquals(0, new BigDecimal("143.36").compareTo(cost.least().amount().usd()));
        assertEquals(0, new BigDecimal("286.72").compareTo(cost.most().amount().usd()));
    }

    @Test
    void reservedPurchaseUsesTheDiscountGivenElseStaysUnpriced() {
        var server = one(Server.class).with("template.purchase", Purchase.RESERVED_1_YEAR);
        assertNull(line(bill(server), "ec2 m5.large").amount());
        var assumed = new Assumptions("us-east-1", new Probability(0.25), null);
        var report = CostReport.of(design(assumed, List.of(server), List.of()), PRICES);
        amount("52.56", report, "ec2 m5.large");
        var line = line(report, "ec2 m5.large");
        assertNotNull(line.source());
        assertEquals(Trust.ASSUMED, line.source().trust());
        assertEquals(Money.of("70.08"), line.amounts().onDemand());
    }

    @Test
    void cacheNodesHaveReservedPrices() {
        var report = bill(
                one(Cache.class).with("engine", CacheEngine.REDIS).with("nodeType", "cache.m5.large").with("replicas", 1));
        amount("227.76", report, "elasticache redis cache.m5.large");
        var oneYear = line(report, "elasticache redis cache.m5.large").amounts().oneYear();
        assertNotNull(oneYear);
        assertEquals(0, new BigDecimal("154.76").compareTo(oneYear.usd()));
    }

    @Test
    void aClusterIsTakenAsThreeInstances() {
        var report = bill(one(Database.class).with("deployment", DatabaseDeployment.MULTI_AZ_CLUSTER));
        amount("389.82", report, "rds postgresql multi-az-cluster db.m5.large");
        amount("34.5", report, "rds-gp3-storage-cluster");
        var source = line(report, "rds postgresql multi-az-cluster db.m5.large").source();
        assertNotNull(source);
        assertEquals(Trust.ASSUMED, source.trust());
    }

    @Test
    void auroraBillsInstancesStorageAndRequests() {
        var aurora = one(Database.class).with("engine", DatabaseEngine.AURORA_POSTGRESQL)
                .with("deployment", DatabaseDeployment.AURORA)
                .with("storage", DatabaseStorage.AURORA_STANDARD).with("instanceClass", "db.r6g.large").with("readers", 1)
                .with("ioPerQuery", 2.0);
        var report = busy(aurora, 10);
        amount("10", report, "aurora-storage");
        // 20 a second are 52.56 million a month at 0.20
        amount("10.512", report, "aurora-io");
        assertEquals(new BigDecimal("1460"), line(report, "aurora standard db.r6g.large").quantity());
    }

    /// 10 messages a second: 26.28 million a month, three requests each at 0.40.
    @Test
    void aMessageIsSentReceivedAndDeleted() {
        amount("31.536", busy(one(MessageQueue.class), 10), "sqs-standard");
    }

    /// 10 a second for 50 ms at 0.5 GB are 657,000 GB-seconds.
    @Test
    void functionsBillRequestsAndRunningTime() {
        var report = busy(one(LambdaFunction.class), 10);
        amount("5.256", report, "lambda-requests");
        amount("10.9500219", report, "lambda-duration");
    }

    /// 200 a second are 525.6 million: 333 at 1.00 each below 300 … HTTP API: 300 × 1.00 + 225.6 × 0.90.
    @Test
    void apiRequestsFollowTheTiers() {
        amount("503.04", busy(one(ApiGateway.class), 200), "api-http");
    }

    @Test
    void secretsAreBilledByNumberAndRequests() {
        amount("0.4", bill(one(SecretStore.class)), "secret-month");
    }

    /// 1,000 resolvers asking every 60 s are 16.67 queries a second, 43.8 million a month at 0.40.
    @Test
    void queriesFollowTheTimeToLive() {
        amount("17.52", busy(one(DnsRecord.class).with("type", DnsRecordType.A), 1000), "route53-queries");
        assertEquals(LineKind.FREE, line(busy(one(DnsRecord.class), 1000), "alias-queries").kind());
    }

    @Test
    void quantitiesThatAPersonGivesComeFirst() {
        var server = one(Server.class);
        var given = new Component(server.id(), server.name(), null, server.spec(), List.of(), null, null,
                Map.of(Usage.INTERNET_GB, 20_480.0, Usage.LOG_GB, 10.0, Usage.CROSS_ZONE_GB, 100.0), null, false, "", "",
                Map.of());
        var report = bill(given);
        // 10,240 × 0.09 + 10,240 × 0.085
        amount("1792", report, "transfer-internet-out");
        amount("5", report, "cloudwatch-logs-ingest");
        amount("2", report, "transfer-cross-zone");
    }

    @Test
    void internetTiersAreSharedByTheWholeDesign() {
        var users = Component.of("users", "", RecordType.of(Users.class).defaults());
        var components = new ArrayList<>(List.of(users));
        var connections = new ArrayList<Connection>();
        for (var index = 0; index < 3; index++) {
            components.add(Component.of("s" + index, "", RecordType.of(Server.class).defaults()));
            connections.add(
                    RecordType.with(Connection.of("c" + index, "users", "s" + index), "responseSize", DataSize.parse("40 KB")));
        }
        var report = CostReport.of(design(in("us-east-1"), components, connections), PRICES);
        var sum = BigDecimal.ZERO;
        var quantity = BigDecimal.ZERO;
        for (var line : report.lines()) {
            if (line.id().equals("transfer-internet-out")) {
                assertNotNull(line.amount());
                sum = sum.add(line.amount().usd());
                quantity = quantity.add(line.quantity());
            }
        }
        var price = PRICES.find("us-east-1", Charge.TRANSFER_INTERNET_OUT);
        assertNotNull(price);
        assertTrue(quantity.compareTo(new BigDecimal("20000")) > 0);
        assertEquals(0, price.amount(quantity).compareTo(sum));
    }

    /// Four more servers for 30 s + 60 s + an hour, eight times a month: 4 × 0.096 × 1.025 h.
    @Test
    void aSecondFleetIsShownAsTheCostOfAReleaseAndNotInTheTotal() {
        var fleet = one(AutoScalingGroup.class).with("desired", 4);
        var group = Component.of("release", "Release", RecordType.of(DeploymentGroup.class).defaults())
                .with("targets", List.of(new ComponentId("it"))).with("method", DeploymentMethod.BLUE_GREEN);
        var pipeline = Component.of("pipeline", "", RecordType.of(Pipeline.class).defaults()).with("deploysTo",
                List.of(new ComponentId("release")));
        var report = bill(fleet, group, pipeline);
        var extra = report.extras().getFirst();
        assertNotNull(extra.each());
        assertEquals(0, new BigDecimal("0.3936").compareTo(extra.each().usd()));
        assertEquals(8, extra.timesAMonth());
        var alone = report.find(new ComponentId("it"));
        assertNotNull(alone);
        assertEquals(alone.total().amount(), report.total().amount());
        assertEquals(LineKind.FREE, line(report, "deployment-group").kind());
    }

    @Test
    void twoBillsAreComparedLineByLine() {
        var before = bill(one(Server.class));
        var after = bill(one(Server.class).with("count", 2).with("template.publicIp", true), Component.of("secret", "",
                RecordType.of(SecretStore.class).defaults()));
        var diff = CostDiff.of(before, after);
        assertEquals(List.of(CostDiff.Change.CHANGED, CostDiff.Change.CHANGED, CostDiff.Change.NEW, CostDiff.Change.NEW),
                diff.rows().stream().map(CostDiff.Row::change).toList());
        assertEquals(new BigDecimal("100.0"), diff.rows().getFirst().percent());
        var back = CostDiff.of(after, before);
        assertEquals(2, back.rows().stream().filter(row -> row.change() == CostDiff.Change.REMOVED).count());
        assertTrue(CostDiff.of(before, before).rows().isEmpty());
    }

    @Test
    void sharedDesignsHaveNoUnpricedLineInBothRegions() {
        for (var design : Designs.all()) {
            for (var region : List.of("us-east-1", "ap-northeast-2")) {
                var moved = new Architecture(design.name(), "", design.traffic(), design.objectives(), in(region),
                        design.components().map(component -> component.spec() instanceof Region
                                ? component.with("code", region)
                                : component),
                        design.connections(), Map.of());
                var report = CostReport.of(moved, PRICES);
                assertEquals(List.of(), report.unpriced().stream().map(CostLine::id).toList(), design.name() + " in " + region);
                assertEquals(design.components().isEmpty(), report.lines().isEmpty(), design.name());
            }
        }
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (var design : Designs.all()) {
            for (var line : CostReport.of(design, PRICES).lines()) {
                for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                    assertFalse(line.label().in(language).isBlank());
                    line.notes().forEach(note -> assertFalse(note.in(language).contains("{"), note.key()));
                }
            }
        }
    }
}
