package dev.nines.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.FailoverRole;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.Elements;
import dev.nines.model.RequestClass;
import dev.nines.model.Traffic;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Cache;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.Database;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.Region;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.component.Vpc;
import dev.nines.model.component.WebServer;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;

/// Traffic carried along small designs, against sums done by hand.
class FlowTest {

    private static final double EXACT = 1e-9;

    private final List<Component> components = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private Traffic traffic = new Traffic(List.of());

    private <R extends Record & Spec> Component add(String id, Class<R> type) {
        return add(Component.of(id, id, RecordType.of(type).defaults()));
    }

    private Component add(Component component) {
        components.removeIf(other -> other.id().equals(component.id()));
        components.add(component);
        return component;
    }

    private void users(double rate) {
        add(add("users", Users.class).with("profile", new TrafficProfile.Constant(new Rate(rate))));
    }

    private Connection connect(String from, String to) {
        return keep(Connection.of(from + "-" + to, from, to));
    }

    private Connection keep(Connection connection) {
        connections.removeIf(other -> other.id().equals(connection.id()));
        connections.add(connection);
        return connection;
    }

    private static Connection set(Connection connection, String path, Object value) {
        return RecordType.with(connection, path, value);
    }

    private Flow flow() {
        var empty = Architecture.empty("test");
        return Flow.of(new Architecture("test", "", traffic, empty.objectives(), empty.assumptions(),
                Elements.of(components),
                Elements.of(connections), Map.of()));
    }

    private double rate(String id) {
        return flow().mean(new ComponentId(id)).requests();
    }

    @Test
    void callsMultiplyAlongTheWay() {
        users(100);
        add("app", AppServer.class);
        add("db", Database.class);
        connect("users", "app");
        keep(set(set(connect("app", "db"), "callsPerRequest", 3.0), "probability", new Probability(0.5)));
        assertEquals(150, rate("db"), EXACT);
    }

    @Test
    void aCachePassesOnItsMisses() {
        users(100);
        add("cache", Cache.class);
        add("db", Database.class);
        connect("users", "cache");
        connect("cache", "db");
        assertEquals(20, rate("db"), EXACT);
    }

    @Test
    void targetsShareByWeightAndNumberOfParts() {
        users(120);
        add("targets", TargetGroup.class);
        add("one", Server.class);
        add(add("three", Server.class).with("count", 3));
        add("off", Server.class);
        connect("users", "targets");
        connect("targets", "one");
        connect("targets", "three");
        keep(set(connect("targets", "off"), "weight", 0));
        assertEquals(30, rate("one"), EXACT);
        assertEquals(90, rate("three"), EXACT);
        assertEquals(0, rate("off"), EXACT);
    }

    @Test
    void aMachinePassesRequestsToTheProgramNobodyElseCalls() {
        users(50);
        add("box", Server.class);
        add(add("web", WebServer.class).in(new ComponentId("box")));
        add(add("app", AppServer.class).in(new ComponentId("box")));
        add(add("worker", AppServer.class).in(new ComponentId("box")).with("mode", ProcessMode.QUEUE_WORKER));
        connect("users", "box");
        connect("web", "app");
        assertEquals(50, rate("web"), EXACT);
        assertEquals(50, rate("app"), EXACT);
        assertEquals(0, rate("worker"), EXACT);
        assertEquals("box", flow().machine(new ComponentId("app")).id().value());
    }

    @Test
    void requestClassesTakeTheirOwnWays() {
        traffic = new Traffic(List.of(new RequestClass("read", new Probability(0.9), true, List.of()),
                new RequestClass("write", new Probability(0.1), false, List.of())));
        users(100);
        add("app", AppServer.class);
        add("db", Database.class);
        connect("users", "app");
        keep(set(connect("app", "db"), "classes", List.of("write")));
        assertEquals(10, rate("db"), EXACT);
        assertEquals(90, flow().mean(new ComponentId("app"), 0), EXACT);
    }

    @Test
    void aRuleForAClassComesBeforeTheDefault() {
        traffic = new Traffic(List.of(new RequestClass("read", new Probability(0.9), true, List.of()),
                new RequestClass("write", new Probability(0.1), false, List.of())));
        users(100);
        add("front", ApplicationLoadBalancer.class);
        add("reads", TargetGroup.class);
        add("rest", TargetGroup.class);
        connect("users", "front");
        keep(set(connect("front", "reads"), "classes", List.of("read")));
        connect("front", "rest");
        assertEquals(90, rate("reads"), EXACT);
        assertEquals(10, rate("rest"), EXACT);
    }

    @Test
    void secondaryWaysAreIdleUntilFailover() {
        users(100);
        add("record", DnsRecord.class);
        add("east", ApplicationLoadBalancer.class);
        add("west", ApplicationLoadBalancer.class);
        connect("users", "record");
        keep(set(connect("record", "east"), "role", FailoverRole.PRIMARY));
        keep(set(connect("record", "west"), "role", FailoverRole.SECONDARY));
        assertEquals(100, rate("east"), EXACT);
        assertEquals(0, rate("west"), EXACT);
        assertEquals(List.of("west"), flow().standby().stream().map(Component::label).toList());
    }

    /// 5 connections a second of 20 minutes are 6,000 open (Little's law), at 0.2 messages a second
    /// 1,200 messages.
    @Test
    void longLivedConnectionsKeepTheirWayAndSendMessages() {
        users(5);
        add(components.getFirst().with("connection", ConnectionKind.LONG_LIVED)
                .with("connectionLife", Duration.ofMinutes(20))
                .with("messageRate", new Rate(0.2)));
        add("front", ApplicationLoadBalancer.class);
        add("chat", AppServer.class);
        add("api", AppServer.class);
        add("presence", Cache.class);
        keep(set(connect("users", "front"), "protocol", Protocol.WEBSOCKET));
        keep(set(connect("front", "chat"), "protocol", Protocol.WEBSOCKET));
        connect("front", "api");
        connect("chat", "presence");
        assertEquals(new Load(1200, 1200, 5, 6000), flow().mean(new ComponentId("chat")));
        assertEquals(0, rate("api"), EXACT);
        assertEquals(new Load(1200, 0, 0, 0), flow().mean(new ComponentId("presence")));
    }

    @Test
    void aCircleOfCallsIsCutAndNamed() {
        users(10);
        add("a", AppServer.class);
        add("b", AppServer.class);
        connect("users", "a");
        connect("a", "b");
        connect("b", "a");
        assertEquals(10, rate("a"), EXACT);
        assertEquals(10, rate("b"), EXACT);
        assertEquals(List.of("b-a"), flow().circular().stream().map(each -> each.id().value()).toList());
    }

    @Test
    void peakAndMeanFollowTheProfile() {
        users(0);
        add(components.getFirst().with("profile",
                new TrafficProfile.DailyCurve(new Rate(20), new Rate(100), Duration.ofHours(14), 1)));
        add("app", AppServer.class);
        connect("users", "app");
        assertEquals(60, flow().mean(new ComponentId("app")).requests(), EXACT);
        assertEquals(100, flow().peak(new ComponentId("app")).requests(), EXACT);
    }

    @Test
    void dataFollowsCallsAndSizes() {
        users(100);
        add("app", AppServer.class);
        keep(set(set(connect("users", "app"), "requestSize", DataSize.parse("2 KB")), "responseSize",
                DataSize.parse("30 KB")));
        var load = flow().connection(new ConnectionId("users-app"));
        assertNotNull(load);
        assertEquals(200, load.requestKb(), EXACT);
        assertEquals(3000, load.responseKb(), EXACT);
    }

    private void twoZones() {
        add("region", Region.class);
        add(add("vpc", Vpc.class).in(new ComponentId("region")));
        for (var letter : List.of("a", "b")) {
            add(add("zone-" + letter, AvailabilityZone.class).in(new ComponentId("vpc")).with("zone",
                    letter));
            add(Component.of("net-" + letter, "", RecordType.with(subnet(), "tier", "app"))
                    .in(new ComponentId("zone-" + letter)));
        }
    }

    private static Subnet subnet() {
        return new Subnet(Cidr.parse("10.0.0.0/24"), null,
                SubnetAccess.PRIVATE, "app", List.of(), null, false);
    }

    private List<ComponentId> both() {
        return List.of(new ComponentId("net-a"), new ComponentId("net-b"));
    }

    @Test
    void callsFromTwoZonesToOneHalfCross() {
        twoZones();
        users(100);
        add(add("fleet", AutoScalingGroup.class).in(new ComponentId("vpc")).over(both()));
        add(add("app", AppServer.class).in(new ComponentId("fleet")));
        add(add("db", Database.class).in(new ComponentId("vpc")).over(both()));
        connect("users", "fleet");
        connect("app", "db");
        var load = flow().connection(new ConnectionId("app-db"));
        assertNotNull(load);
        assertEquals(0.5, load.crossZoneShare(), EXACT);
    }

    @Test
    void aNetworkBalancerKeepsToItsZoneUnlessTold() {
        twoZones();
        users(100);
        var balancer = add(add("front", NetworkLoadBalancer.class).in(new ComponentId("vpc")).over(both()));
        add(add("targets", TargetGroup.class).in(new ComponentId("vpc")));
        add(add("fleet", AutoScalingGroup.class).in(new ComponentId("vpc")).over(both()));
        connect("users", "front");
        connect("front", "targets");
        connect("targets", "fleet");
        assertEquals(0, crossing(), EXACT);
        add(balancer.with("crossZone", true));
        assertEquals(0.5, crossing(), EXACT);
    }

    private double crossing() {
        var load = flow().connection(new ConnectionId("targets-fleet"));
        assertNotNull(load);
        return load.crossZoneShare();
    }
}
