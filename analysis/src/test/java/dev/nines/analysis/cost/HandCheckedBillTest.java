package dev.nines.analysis.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Region;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.component.Vpc;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;

/// Two m5.large on demand, an application load balancer, one NAT gateway and a Multi-AZ db.m5.large PostgreSQL with 100 GB gp3
/// in us-east-1: every line against prices typed from the collected files and sums done by hand.
class HandCheckedBillTest {

    private static Component at(String id, Spec spec, String parent) {
        return Component.of(id, id, spec).in(new ComponentId(parent));
    }

    private static <R extends Record & Spec> R spec(Class<R> type) {
        return RecordType.of(type).defaults();
    }

    private static Component subnet(String id, String zone, String cidr, SubnetAccess access) {
        return at(id, new Subnet(Cidr.parse(cidr), null, access, "app", List.of(), null, false), zone);
    }

    static Architecture design(double rate) {
        var both = List.of(new ComponentId("public-a"), new ComponentId("public-b"));
        var users = Component.of("users", "users", spec(Users.class)).with("profile",
                new TrafficProfile.Constant(new Rate(rate)));
        var components = List.of(users, Component.of("region", "region", new Region("us-east-1")),
                at("vpc", spec(Vpc.class), "region"), at("zone-a", new AvailabilityZone("a"), "vpc"),
                at("zone-b", new AvailabilityZone("b"), "vpc"), subnet("public-a", "zone-a", "10.0.0.0/20", SubnetAccess.PUBLIC),
                subnet("public-b", "zone-b", "10.0.16.0/20", SubnetAccess.PUBLIC),
                subnet("app-a", "zone-a", "10.0.32.0/20", SubnetAccess.PRIVATE),
                at("front", spec(ApplicationLoadBalancer.class), "vpc").over(both), at("targets", spec(TargetGroup.class), "vpc"),
                at("nat", spec(NatGateway.class), "public-a"), at("web", spec(Server.class), "app-a").with("count", 2),
                at("orders", spec(Database.class), "vpc").over(both).with("deployment", DatabaseDeployment.MULTI_AZ_INSTANCE));
        var sized = RecordType.with(Connection.of("users-front", "users", "front"), "responseSize", DataSize.parse("30 KB"));
        var front = RecordType.with(sized, "requestSize", DataSize.parse("2 KB"));
        var connections = List.of(front, Connection.of("front-targets", "front", "targets"),
                Connection.of("targets-web", "targets", "web"),
                Connection.of("web-orders", "web", "orders"));
        var empty = Architecture.empty("bill");
        return new Architecture("bill", "", empty.traffic(), empty.objectives(), empty.assumptions(), Elements.of(components),
                Elements.of(connections), empty.extra());
    }

    private static void line(CostReport report, String component, String id, String quantity, String unitPrice, String amount) {
        var cost = report.find(new ComponentId(component));
        assertNotNull(cost, component);
        var line = cost.lines().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(
                id + " is not among " + cost.lines().stream().map(CostLine::id).toList()));
        assertEquals(0, new BigDecimal(quantity).compareTo(line.quantity()), id + " " + line.quantity());
        assertNotNull(line.unitPrice());
        assertEquals(0, new BigDecimal(unitPrice).compareTo(line.unitPrice()), id + " at " + line.unitPrice());
        assertNotNull(line.amount());
        assertEquals(0, new BigDecimal(amount).compareTo(line.amount().usd()), id + " is " + line.amount());
        assertNotNull(line.source());
    }

    @Test
    void everyLineWithoutTraffic() {
        var report = CostReport.of(design(0), PriceBook.embedded());
        line(report, "web", "ec2 m5.large", "1460", "0.096", "140.16");
        line(report, "web", "ebs-gp3-storage root", "40", "0.08", "3.2");
        line(report, "front", "alb-hour", "730", "0.0225", "16.425");
        line(report, "front", "public-ipv4-hour", "1460", "0.005", "7.3");
        line(report, "nat", "nat-hour", "730", "0.045", "32.85");
        line(report, "nat", "public-ipv4-hour", "730", "0.005", "3.65");
        line(report, "orders", "rds postgresql multi-az db.m5.large", "730", "0.356", "259.88");
        line(report, "orders", "rds-gp3-storage-multi-az", "100", "0.23", "23");
        assertEquals(8, report.lines().size());
        assertTrue(report.total().complete());
        // 140.16 + 3.20 + 16.425 + 7.30 + 32.85 + 3.65 + 259.88 + 23
        assertEquals(0, new BigDecimal("486.465").compareTo(report.total().amount().usd()));
        assertEquals(0, new BigDecimal("486.465").compareTo(report.total(LineKind.BASELINE).amount().usd()));
    }

    /// 100 requests a second of 32 KB both ways: 262.8 million, 8,019.7… GB through the balancer, 10.98… an hour, so data decides
    /// the capacity units; 7,518.5… GB of answers leave for the internet.
    @Test
    void usageLinesFollowTheTraffic() {
        var report = CostReport.of(design(100), PriceBook.embedded());
        line(report, "front", "alb-lcu", "8020.01953125", "0.008", "64.16015625");
        line(report, "front", "transfer-internet-out", "7518.76831055", "0.09", "676.6891479495");
        var units = report.lines().stream().filter(line -> line.id().equals("alb-lcu")).findFirst().orElseThrow();
        assertEquals("decided by data processed: 10.9863 units", units.notes().getFirst().in(Locale.ENGLISH));
    }

    /// Half the calls of the servers in zone a would cross if the database answered in both; it answers in the first, so none do.
    @Test
    void callsWithinAZoneAreNotBilled() {
        var report = CostReport.of(design(100), PriceBook.embedded());
        assertTrue(report.lines().stream().noneMatch(line -> line.id().equals("transfer-cross-zone")));
    }

    @Test
    void reservedPricesThatNobodyPublishedMakeTheTotalIncomplete() {
        var report = CostReport.of(design(0), PriceBook.embedded());
        assertEquals(2, report.total(Plan.RESERVED_1_YEAR).unpriced());
        assertTrue(report.total(Plan.ON_DEMAND).complete());
    }
}
