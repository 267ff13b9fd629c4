package dev.nines.model.edit;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Placement;
import dev.nines.model.Point;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.Database;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Role;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Server;
import dev.nines.model.component.Subnet;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.Permission;
import dev.nines.model.setting.RuleProtocol;
import dev.nines.model.setting.SecurityRule;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final Architecture SHOP = Designs.multiAz();

    private static ComponentId id(String text) {
        return new ComponentId(text);
    }

    private static Component component(Architecture design, String id) {
        return design.components().get(id(id));
    }

    private static Architecture with(Architecture design, Component component) {
        return new AddComponents(List.of(component), List.of()).apply(design);
    }

    private static Architecture placed(Architecture design, String id, double x, double y) {
        return new Place(Map.of(id(id), new Placement(x, y, 100, 80))).apply(design);
    }

    @Test
    void removingTakesContentsAndConnectionsAlong() {
        var after = new RemoveElements(Set.of(id("zone-a"))).apply(SHOP);
        assertNull(after.find(id("web-a")));
        assertNull(after.find(id("nat-a")));
        assertNull(after.connections().find(new ConnectionId("web-a-db")));
        assertEquals(List.of(id("private-b")), component(after, "db").subnets());
    }

    @Test
    void removingAConnectionLeavesItsEnds() {
        var after = new RemoveElements(Set.of(new ConnectionId("web-a-db"))).apply(SHOP);
        assertSame(SHOP.components(), after.components());
        assertEquals(SHOP.connections().size() - 1, after.connections().size());
    }

    @Test
    void removingAGatewayTakesTheRoutesToIt() {
        var after = new RemoveElements(Set.of(id("igw"))).apply(SHOP);
        assertEquals(List.of(), ((Subnet) component(after, "public-a").spec()).routes());
    }

    @Test
    void removingWhatAnAlarmWatchesTakesTheAlarm() {
        var alarm = RecordType.of(Alarm.class).create(RecordType.of(Alarm.class).properties().stream()
                .map(property -> property.name().equals("watches") ? id("web-a") : property.defaultValue())
                .toArray());
        var watched = with(SHOP, Component.of("alarm", "", alarm));
        assertNull(new RemoveElements(Set.of(id("web-a"))).apply(watched).find(id("alarm")));
    }

    @Test
    void removingADatabaseTakesReplicasOfReplicas() {
        var replica = RecordType.of(ReadReplica.class).create(RecordType.of(ReadReplica.class).properties().stream()
                .map(property -> property.name().equals("source") ? id("db") : property.defaultValue()).toArray());
        var replicated = with(SHOP, Component.of("replica", "", replica).in(id("vpc")));
        assertNull(new RemoveElements(Set.of(id("db"))).apply(replicated).find(id("replica")));
    }

    @Test
    void removingAGroupNeverOpensARuleToEverybody() {
        var rule = new SecurityRule(Direction.INBOUND, RuleProtocol.TCP, 5432, 5432, null, id("open"), "");
        var guarded = with(SHOP, Component.of("guard", "", new SecurityGroup(List.of(rule))).in(id("vpc")));
        var after = new RemoveElements(Set.of(id("open"))).apply(guarded);
        assertEquals(List.of(), ((SecurityGroup) component(after, "guard").spec()).rules());
    }

    @Test
    void removingAComponentNeverWidensAPermission() {
        var role = new Role(List.of(new Permission("s3:GetObject", List.of(id("web-a"))),
                new Permission("s3:*", List.of(id("web-a"), id("web-b")))));
        var allowed = with(SHOP, Component.of("role", "", role));
        var after = (Role) component(new RemoveElements(Set.of(id("web-a"))).apply(allowed), "role").spec();
        assertEquals(List.of(new Permission("s3:*", List.of(id("web-b")))), after.permissions());
    }

    @Test
    void movesOnlyTheOutermost() {
        var design = placed(placed(SHOP, "zone-a", 10, 10), "private-a", 5, 5);
        var after = new MoveBy(Set.of(id("zone-a"), id("private-a")), 3, 4).apply(design);
        assertEquals(new Placement(13, 14, 100, 80), component(after, "zone-a").placement());
        assertEquals(new Placement(5, 5, 100, 80), component(after, "private-a").placement());
    }

    @Test
    void movingLeavesWhatIsLocked() {
        var design = new Lock(Set.of(id("zone-a")), true).apply(placed(SHOP, "zone-a", 10, 10));
        assertSame(design, new MoveBy(Set.of(id("zone-a")), 3, 4).apply(design));
    }

    @Test
    void movingBothEndsTakesTheBendsAlong() {
        var bent = new Reroute(new ConnectionId("web-a-db"), List.of(new Point(1, 2)))
                .apply(placed(placed(SHOP, "zone-a", 0, 0), "db", 0, 0));
        var one = new MoveBy(Set.of(id("db")), 10, 10).apply(bent);
        assertEquals(List.of(new Point(1, 2)), one.connections().get(new ConnectionId("web-a-db")).waypoints());
        var both = new MoveBy(Set.of(id("db"), id("zone-a")), 10, 10).apply(bent);
        assertEquals(List.of(new Point(11, 12)), both.connections().get(new ConnectionId("web-a-db")).waypoints());
    }

    @Test
    void reparentingKeepsThePlaceOnTheCanvas() {
        var design = SHOP;
        for (var name : List.of("region", "vpc", "zone-a", "zone-b", "private-a", "private-b", "web-a")) {
            design = placed(design, name, name.length(), 10 * name.charAt(name.length() - 1));
        }
        var after = new Reparent(Set.of(id("web-a")), id("private-b")).apply(design);
        var before = requireNonNull(Positions.origin(design, id("web-a")));
        assertEquals(before, Positions.origin(after, id("web-a")));
        assertEquals(id("private-b"), component(after, "web-a").parent());
    }

    @Test
    void reparentingRefusesWhatMayNotBe() {
        assertThrows(IllegalArgumentException.class,
                () -> new Reparent(Set.of(id("private-a")), id("private-b")).apply(SHOP));
        assertThrows(IllegalArgumentException.class,
                () -> new Reparent(Set.of(id("vpc")), id("vpc")).apply(SHOP));
    }

    @Test
    void changesASettingOfSeveral() {
        var after = new Change(Set.of(id("web-a"), id("web-b")), "template.instanceType", "m5.xlarge").apply(SHOP);
        assertEquals("m5.xlarge", ((Server) component(after, "web-b").spec()).template().instanceType());
        assertSame(component(SHOP, "db"), component(after, "db"));
    }

    @Test
    void changesWhatEveryComponentHas() {
        assertEquals("why", component(new Change(Set.of(id("db")), "notes", "why").apply(SHOP), "db").notes());
        var connection = new ConnectionId("web-a-db");
        assertEquals(3306, new Change(Set.of(connection), "port", 3306).apply(SHOP).connections().get(connection)
                .port());
    }

    @Test
    void refusesValuesAFileCouldNotHold() {
        assertThrows(IllegalArgumentException.class,
                () -> new Change(Set.of(id("web-a")), "count", 0).apply(SHOP));
        assertThrows(IllegalArgumentException.class,
                () -> new Change(Set.of(id("web-a")), "template", null).apply(SHOP));
        assertThrows(IllegalArgumentException.class,
                () -> new Change(Set.of(id("web-a")), "template.role", id("db")).apply(SHOP));
        assertThrows(IllegalArgumentException.class,
                () -> new Change(Set.of(id("web-a")), "count", "two").apply(SHOP));
        assertThrows(IllegalArgumentException.class, () -> new Change(Set.of(id("web-a")), "parent", id("vpc")));
        assertThrows(IllegalArgumentException.class,
                () -> new SetSubnets(id("db"), List.of(id("vpc"))).apply(SHOP));
        assertThrows(IllegalArgumentException.class,
                () -> new Connect(Connection.of("c", "web-a", "web-a")).apply(SHOP));
        assertThrows(IllegalArgumentException.class,
                () -> new Connect(Connection.of("c", "web-a", "nobody")).apply(SHOP));
    }

    @Test
    void duplicatesWithContentsAndInnerConnections() {
        var shop = Designs.tinyShop();
        var after = new Duplicate(Set.of(id("web")), 10, 10).apply(shop);
        assertEquals(id("public-a"), component(after, "web-2").parent());
        assertEquals(id("web-2"), component(after, "nginx-2").parent());
        var inner = after.connections().get(new ConnectionId("nginx-app-2"));
        assertEquals(id("app-2"), inner.to());
        assertEquals(shop.connections().size() + 1, after.connections().size());
    }

    @Test
    void pastesIntoAnotherDesign() {
        var clip = Clip.of(SHOP, Set.of(id("web-a"), id("db")));
        var after = new Paste(clip, null, 0, 0).apply(Designs.singleServer());
        assertNull(component(after, "web-a").parent());
        assertEquals(List.of(), component(after, "db").subnets());
        assertTrue(component(after, "db").spec() instanceof Database);
        assertTrue(after.connections().has(new ConnectionId("web-a-db")));
    }

    @Test
    void pastesNothingThatMayStandNowhere() {
        var clip = Clip.of(SHOP, Set.of(id("igw")));
        var design = Designs.singleServer();
        assertEquals(design, new Paste(clip, null, 0, 0).apply(design));
    }

    @Test
    void renamingAnIdFollowsEveryReference() {
        var after = new RenameId(id("private-a"), "inner").apply(SHOP);
        assertEquals(id("inner"), component(after, "web-a").parent());
        assertEquals(List.of(id("inner"), id("private-b")), component(after, "db").subnets());
        var gateway = new RenameId(id("igw"), "door").apply(SHOP);
        assertEquals(id("door"), ((Subnet) component(gateway, "public-b").spec()).routes().getFirst().target());
        var target = new RenameId(id("db"), "data").apply(SHOP);
        assertEquals(id("data"), target.connections().get(new ConnectionId("web-a-db")).to());
    }

    @Test
    void bringsToFrontInTheOrderTheyHad() {
        var after = new Reorder(Set.of(id("users"), id("vpc")), Reorder.End.FRONT).apply(SHOP);
        assertEquals(List.of(id("users"), id("vpc")), after.components()
                .subList(after.components().size() - 2, after.components().size()).stream().map(Component::id).toList());
    }

    @Test
    void placesAreNeat() {
        var after = placed(SHOP, "db", 1 / 3.0, -0.001);
        assertEquals(new Placement(0.33, 0, 100, 80), component(after, "db").placement());
        assertThrows(IllegalArgumentException.class, () -> placed(SHOP, "db", Double.NaN, 0));
    }

    @Test
    void everyEditIsNamedInBothLanguages() {
        var edits = new RandomEdits(new SplittableRandom(1));
        var design = DesignGenerator.design(1, 100);
        var kinds = new HashSet<Class<?>>();
        for (var kind = 0; kind < RandomEdits.KINDS; kind++) {
            var edit = edits.of(design, kind);
            kinds.add(edit.getClass());
            for (Locale language : Words.LANGUAGES) {
                assertFalse(edit.label(design).in(language).isBlank());
            }
        }
        assertTrue(kinds.containsAll(Set.of(Edit.class.getPermittedSubclasses())),
                () -> "not tried: " + Set.of(Edit.class.getPermittedSubclasses()) + " but " + kinds);
    }
}
