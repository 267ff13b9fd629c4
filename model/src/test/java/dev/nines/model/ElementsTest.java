package dev.nines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;

class ElementsTest {

    private static Component users(String id) {
        return Component.of(id, "", RecordType.of(Users.class).defaults());
    }

    private final Elements<ComponentId, Component> three = Elements
            .of(List.of(users("a"), users("b"), users("c")));

    @Test
    void findsByIdAndKeepsOrder() {
        assertEquals(1, three.placeOf(new ComponentId("b")));
        assertEquals("c", three.get(new ComponentId("c")).id().value());
        assertNull(three.find(new ComponentId("d")));
    }

    @Test
    void refusesTwoOfOneId() {
        assertThrows(IllegalArgumentException.class, () -> three.plus(List.of(users("a"))));
    }

    @Test
    void replacingLeavesTheOriginalAsItWas() {
        var renamed = three.replace(users("b").named("Bea"));
        assertEquals("Bea", renamed.get(1).name());
        assertEquals("", three.get(1).name());
        assertNotEquals(three, renamed);
    }

    @Test
    void equalityIsByContentAndOrder() {
        assertEquals(three, Elements.of(List.copyOf(three)));
        assertEquals(three.hashCode(), Elements.of(List.copyOf(three)).hashCode());
        assertNotEquals(three, three.reordered(List.of(three.get(1), three.get(0), three.get(2))));
    }

    @Test
    void removesSeveralAtOnce() {
        assertEquals(List.of(three.get(1)),
                List.copyOf(three.without(Set.of(new ComponentId("a"), new ComponentId("c")))));
    }

    @Test
    void aChangeMayNotRename() {
        assertThrows(IllegalArgumentException.class,
                () -> three.map(component -> component.withId(new ComponentId("x"))));
        assertThrows(IllegalArgumentException.class, () -> three.replace(users("x")));
    }
}
