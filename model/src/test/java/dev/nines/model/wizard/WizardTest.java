package dev.nines.model.wizard;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Designs;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.edit.AddComponents;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.GroupHealthCheck;
import org.junit.jupiter.api.Test;

/// What single wizards make of small designs.
final class WizardTest {

    private static final Architecture TINY = Designs.tinyShop();

    private static Architecture after(String wizard, Architecture design, String on) {
        return after(requireNonNull(Wizard.find(wizard)), design, on);
    }

    private static Architecture after(Wizard wizard, Architecture design, String on) {
        return assertInstanceOf(Outcome.Planned.class, wizard.on(design, new ComponentId(on))).after();
    }

    private static String refusal(String wizard, Architecture design, String on) {
        return assertInstanceOf(Outcome.Refused.class,
                requireNonNull(Wizard.find(wizard)).on(design, new ComponentId(on))).problems().getFirst().message()
                .in(Locale.ENGLISH);
    }

    private static Component get(Architecture design, String id) {
        return design.components().get(new ComponentId(id));
    }

    private static <S> List<S> specs(Architecture design, Class<S> kind) {
        return design.components().stream().map(Component::spec).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Connection> between(Architecture design, String from, String to) {
        return design.connections().stream().filter(each -> each.from().value().equals(from)
                && each.to().value().equals(to)).toList();
    }

    @Test
    void anotherZoneGetsSubnetsOfFreeAddressesAndItsOwnNat() {
        var after = after("make-multi-az", TINY, "vpc");
        var blocks = specs(after, Subnet.class).stream().map(Subnet::cidr).toList();
        assertEquals(4, blocks.size());
        for (Cidr one : blocks) {
            assertEquals(1, blocks.stream().filter(one::overlaps).count(), () -> blocks.toString());
        }
        assertEquals(2, specs(after, NatGateway.class).size());
        assertEquals("public-b", requireNonNull(get(after, "nat-b").parent()).value());
        var routes = ((Subnet) get(after, "private-b").spec()).routes();
        assertTrue(routes.isEmpty() || routes.getFirst().target().value().equals("nat-b"), routes::toString);
        assertEquals(2, get(after, "db").subnets().size());
    }

    @Test
    void aZoneThatIsThereIsNotAddedAgain() {
        var after = after("make-multi-az", TINY, "vpc");
        assertTrue(refusal("make-multi-az", after, "vpc").contains("nothing to change"));
    }

    @Test
    void aVpcWithoutRoomIsNotSpread() {
        var full = TINY.with(TINY.components().replace(get(TINY, "vpc").with("cidr",
                ((Subnet) get(TINY, "public-a").spec()).cidr())));
        assertInstanceOf(Outcome.Refused.class, new MakeMultiAz(2, true, true, true, true).on(full, new ComponentId("vpc")));
    }

    @Test
    void aLoadBalancerTakesOverTheCallersAndChecksItsTargets() {
        var after = after("add-load-balancer", TINY, "web");
        assertEquals(1, between(after, "users", "web-alb").size());
        assertEquals(List.of(), between(after, "users", "nginx"));
        assertEquals(1, between(after, "web-alb", "web-targets").size());
        assertEquals(1, between(after, "web-targets", "nginx").size());
        assertEquals(80, specs(after, TargetGroup.class).getFirst().port());
        assertEquals(2, get(after, "web-alb").subnets().size());
        assertTrue(refusal("add-load-balancer", after, "web").contains("already"));
    }

    @Test
    void aServerBehindALoadBalancerBecomesAGroupUnderItsName() {
        assertTrue(refusal("make-scaling-group", TINY, "web").contains("directly"));
        var after = after("make-scaling-group", after("add-load-balancer", TINY, "web"), "web");
        var group = assertInstanceOf(AutoScalingGroup.class, get(after, "web").spec());
        assertEquals(List.of(GroupHealthCheck.EC2, GroupHealthCheck.ELB), group.healthChecks());
        assertEquals("web", requireNonNull(get(after, "app").parent()).value());
        assertEquals(2, get(after, "web").subnets().size());
        assertEquals(2, group.min());
        assertEquals(4, group.max());
    }

    @Test
    void theBalancerInsideTakesThePortAndTheProcessesFollow() {
        var after = after("balance-processes", TINY, "app");
        var balancer = specs(after, AppLoadBalancer.class).getFirst();
        var app = (AppServer) get(after, "app").spec();
        assertEquals(8080, balancer.port());
        assertEquals(2, app.processes(), "one per vCPU of an m5.large");
        assertEquals(8081, app.port());
        assertEquals(balancer.basePort(), app.port());
        assertEquals(1, between(after, "nginx", "app-balancer").size());
        assertEquals(List.of(), between(after, "nginx", "app"));
        assertTrue(refusal("balance-processes", after, "app").contains("already"));
    }

    @Test
    void aDatabaseProcessBecomesAManagedOneUnderItsId() {
        var process = Component.of("store", "", RecordType.of(DatabaseServer.class).defaults()).in(new ComponentId("web"));
        var design = new AddComponents(List.of(process), List.of(Connection.of("q", "app", "store"))).apply(TINY);
        var after = after("split-database", design, "store");
        var database = assertInstanceOf(Database.class, get(after, "store").spec());
        assertEquals("db.m5.large", database.instanceClass());
        assertEquals(1, between(after, "app", "store").size());
        assertNotNull(after.vpc(get(after, "store")));
        assertTrue(get(after, "store").subnets().stream()
                .noneMatch(id -> ((Subnet) get(after, id.value()).spec()).mapPublicIp()));
        assertTrue(refusal("make-scaling-group", design, "web").contains("database"));
    }

    @Test
    void aReplicaTakesTheReads() {
        var after = after("add-read-replica", TINY, "db");
        assertEquals(1, specs(after, ReadReplica.class).size());
        assertEquals(0.2, between(after, "app", "db").getFirst().callsPerRequest(), 1e-12);
        assertEquals(0.8, between(after, "app", "db-replica").getFirst().callsPerRequest(), 1e-12);
        assertEquals(0, ((Database) get(after, "db").spec()).readShare().value(), 1e-12);
        var two = after("add-read-replica", after, "db");
        assertEquals(0.4, between(two, "app", "db-replica").getFirst().callsPerRequest(), 1e-12);
        assertEquals(0.4, between(two, "app", "db-replica-2").getFirst().callsPerRequest(), 1e-12);
        assertEquals(0.2, between(two, "app", "db").getFirst().callsPerRequest(), 1e-12);
    }

    @Test
    void aCacheLeavesTheDatabaseItsMissesAndWrites() {
        var after = after("add-cache", TINY, "db");
        assertEquals(1, specs(after, Cache.class).size());
        assertEquals(0.8, between(after, "app", "db-cache").getFirst().callsPerRequest(), 1e-12);
        assertEquals(1 - 0.8 * 0.8, between(after, "app", "db").getFirst().callsPerRequest(), 1e-12);
        assertTrue(refusal("add-cache", after, "db").contains("cache already"));
    }

    @Test
    void aQueueHasWorkersThatFollowItsBacklogAndMayReadIt() {
        var after = after("add-queue", TINY, "app");
        assertEquals(1, between(after, "app", "app-queue").size());
        assertEquals(1, between(after, "app-queue", "app-worker").size());
        assertEquals("app-workers", requireNonNull(get(after, "app-worker").parent()).value());
        assertNotNull(((AutoScalingGroup) get(after, "app-workers").spec()).template().role());
    }

    @Test
    void choicesThatContradictEachOtherAreRefused() {
        var choices = RecordType.with((AddQueue) requireNonNull(Wizard.find("add-queue")), "max", 1);
        assertInstanceOf(Outcome.Refused.class, choices.on(TINY, new ComponentId("app")));
    }

    @Test
    void namesAreKnown() {
        assertNull(Wizard.find("make-coffee"));
        assertEquals(Set.of("make-multi-az", "add-load-balancer", "make-scaling-group", "balance-processes",
                "split-database", "add-read-replica", "add-cache", "add-queue"),
                Set.copyOf(Wizard.usual().stream().map(Wizard::name).toList()));
    }
}
