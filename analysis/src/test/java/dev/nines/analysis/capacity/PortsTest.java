package dev.nines.analysis.capacity;

import static dev.nines.analysis.capacity.Drawn.exponential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseEngine;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.ServiceTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many connections NAT gateways, network load balancers, caches and databases tell apart or accept.
class PortsTest {

    private static Drawn behindNat(double perSecond, int addresses) {
        return new Drawn().users(perSecond).add("vpc", Vpc.class, Map.of()).add("a", "vpc", AvailabilityZone.class, Map.of())
                .add("public", "a", subnet("10.0.0.0/24", SubnetAccess.PUBLIC))
                .add("private", "a", subnet("10.0.1.0/24", SubnetAccess.PRIVATE))
                .add("nat", "public", NatGateway.class, Map.of("publicIps", addresses))
                .add("box", "private", Server.class, Map.of("serving.time", exponential("1us"), "serving.concurrency", 1000))
                .add("slow", ExternalService.class, Map.of("serving.time", new ServiceTime.Deterministic(Durations.parse("10s"))))
                .add("quick", ExternalService.class, Map.of("serving.time", new ServiceTime.Deterministic(Durations.parse("1s"))))
                .connect("users", "box", "slow").connect("box", "quick");
    }

    private static Subnet subnet(String block, SubnetAccess access) {
        return new Subnet(Cidr.parse(block), null, access, "app", List.of(), null, false);
    }

    private static @Nullable ResourceUse ports(CapacityReport report, String id) {
        return Objects.requireNonNull(report.find(new ComponentId(id))).uses().stream()
                .filter(use -> use.resource() == Resource.PORTS).findFirst().orElse(null);
    }

    /// Little's law: 1,000 calls a second of 10 s each are 10,000 connections to one destination.
    @Test
    void aNatGatewayHasSoManyPortsForEachDestinationAndAddress() {
        var report = behindNat(1000, 1).report();
        var use = Objects.requireNonNull(ports(report, "nat"));
        assertEquals(10_000, use.used(), 1e-6);
        assertEquals(55_000, use.limit());
        assertEquals(5500, report.limit().perSecond(), 1);
        assertEquals(Resource.PORTS, report.limit().resource());
        assertEquals(new ComponentId("nat"), report.limit().component());
        assertEquals(11_000, behindNat(1000, 2).report().limit().perSecond(), 1);
    }

    private static Drawn behindBalancer(boolean crossZone, int servers, double perRequest) {
        return new Drawn().users(5000)
                .add("front", NetworkLoadBalancer.class,
                        Map.of("crossZone", crossZone, "connectionsPerRequest", perRequest, "serving.time",
                                new ServiceTime.Deterministic(Durations.parse("0s"))))
                .add("targets", TargetGroup.class, Map.of())
                .add("box", Server.class, Map.of("count", servers, "serving.time",
                        new ServiceTime.Deterministic(Durations.parse("10ms")), "serving.concurrency", 10_000))
                .connect("users", "front", "targets", "box");
    }

    @Test
    void aNetworkLoadBalancerOpensOnlySoManyConnectionsAMinuteToATarget() {
        var use = Objects.requireNonNull(ports(behindBalancer(true, 10, 1).report(), "front"));
        assertEquals(5000 * 60 / 10.0, use.used(), 1e-6);
        assertEquals(55_000, use.limit());
        var kept = Objects.requireNonNull(ports(behindBalancer(true, 10, 0).report(), "front"));
        assertEquals(5000 * 0.01 / 10, kept.used(), 1e-3);
    }

    @Test
    void whoHasPortsEnoughIsNotAsked() {
        var report = new Drawn().users(10).add("box", Server.class, Map.of()).connect("users", "box").report();
        assertNull(ports(report, "box"));
    }

    @Test
    void aCacheAcceptsConnectionsOnEachOfItsNodes() {
        var report = new Drawn().users(1000).add("cache", Cache.class, Map.of("shards", 2, "serving.time", exponential("1ms")))
                .connect("users", "cache").report();
        var uses = Objects.requireNonNull(report.find(new ComponentId("cache"))).uses().stream()
                .filter(use -> use.resource() == Resource.CONNECTIONS).toList();
        assertEquals(List.of(130_000.0), uses.stream().map(ResourceUse::limit).toList());
    }

    @ParameterizedTest
    @CsvSource({"MYSQL, db.r5.large, 1365", "POSTGRESQL, db.t3.medium, 450", "POSTGRESQL, db.r5.4xlarge, 5000",
            "MARIADB, db.r5.large, 682", "AURORA_MYSQL, db.t3.medium, 90", "AURORA_MYSQL, db.r6g.large, 1000",
            "AURORA_MYSQL, db.r5.12xlarge, 6000", "AURORA_POSTGRESQL, db.r5.4xlarge, 5000"})
    void databasesAcceptConnectionsByTheirEngineAndSize(DatabaseEngine engine, String instanceClass, int expected) {
        var report = new Drawn().users(1).add("db", Database.class, Map.of("engine", engine, "instanceClass", instanceClass))
                .connect("users", "db").report();
        var use = Objects.requireNonNull(report.find(new ComponentId("db"))).uses().stream()
                .filter(each -> each.resource() == Resource.DATABASE_CONNECTIONS).findFirst().orElseThrow();
        assertEquals(expected, use.limit(), expected * 0.01);
    }
}
