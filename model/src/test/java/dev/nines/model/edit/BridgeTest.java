package dev.nines.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Elements;
import dev.nines.model.check.Calls;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;

class BridgeTest {

    /// Users call nginx, it calls app, that calls db; each twice for half of the requests.
    private static Architecture chain() {
        var design = Designs.tinyShop();
        var connections = design.connections().stream().map(
                one -> RecordType.with(RecordType.with(one, "callsPerRequest", 2.0), "probability", new Probability(0.5)))
                .toList();
        return design.withConnections(Elements.of(connections));
    }

    private static Connection between(Architecture design, String from, String to) {
        return design.connections().stream()
                .filter(one -> one.from().value().equals(from) && one.to().value().equals(to)).findFirst().orElseThrow();
    }

    @Test
    void connectsCallersWithCallees() {
        var after = new Bridge(Set.of(new ComponentId("nginx"))).apply(chain());
        assertFalse(after.components().has(new ComponentId("nginx")));
        var made = between(after, "users", "app");
        assertEquals(4, made.callsPerRequest());
        assertEquals(new Probability(0.25), made.probability());
        assertEquals(1, new Bridge(Set.of(new ComponentId("nginx"))).connects(chain()));
    }

    @Test
    void carriesOnlyRequestsThatGoBothWays() {
        var design = chain();
        var first = RecordType.with(between(design, "users", "nginx"), "classes", List.of("browse", "order"));
        var then = RecordType.with(between(design, "nginx", "app"), "classes", List.of("order"));
        var gone = new Bridge(Set.of(new ComponentId("nginx")));
        var both = design.withConnections(design.connections().replace(first).replace(then));
        assertEquals(List.of("order"), between(gone.apply(both), "users", "app").classes());
        var neither = design.withConnections(design.connections().replace(first)
                .replace(RecordType.with(then, "classes", List.of("search"))));
        assertEquals(0, gone.connects(neither));
    }

    @Test
    void goesOnThroughEverythingThatIsRemoved() {
        var shop = new Bridge(Set.of(new ComponentId("alb"), new ComponentId("targets")))
                .apply(Designs.threeTierShop());
        assertEquals(shop.components().has(new ComponentId("app")) && Calls.allowed(
                shop.components().get(new ComponentId("www")).kind(), shop.components().get(new ComponentId("app")).kind()),
                shop.connections().stream().anyMatch(one -> one.from().value().equals("www")));
    }

    @Test
    void leavesTheComponentsThatRemovingLeaves() {
        var design = DesignGenerator.design(3, 60);
        for (var component : design.components()) {
            var one = new Bridge(Set.of(component.id())).apply(design);
            assertEquals(new RemoveElements(Set.of(component.id())).apply(design).components(), one.components());
        }
    }

    @Test
    void neverMakesAConnectionThatMayNotBeOrIsThere() {
        for (var seed = 0; seed < 100; seed++) {
            var design = DesignGenerator.design(seed, 40);
            for (var component : design.components()) {
                var plain = new RemoveElements(Set.of(component.id())).apply(design);
                var after = new Bridge(Set.of(component.id())).apply(design);
                var known = plain.connections().stream().map(Connection::id).collect(Collectors.toSet());
                var pairs = plain.connections().stream().map(one -> Map.entry(one.from(), one.to()))
                        .collect(Collectors.toCollection(HashSet::new));
                for (var made : after.connections()) {
                    if (!known.contains(made.id())) {
                        assertTrue(Calls.allowed(after.components().get(made.from()).kind(),
                                after.components().get(made.to()).kind()));
                        assertTrue(pairs.add(Map.entry(made.from(), made.to())));
                    }
                }
                assertEquals(after.connections().size() - plain.connections().size(),
                        new Bridge(Set.of(component.id())).connects(design));
            }
        }
    }

    @Test
    void isRemovingWhereNothingIsCalled() {
        var design = Designs.threeTierShop();
        var all = design.components().stream().map(Component::id).collect(Collectors.toSet());
        assertEquals(List.of(), List.copyOf(new Bridge(Set.copyOf(all)).apply(design).components()));
    }
}
