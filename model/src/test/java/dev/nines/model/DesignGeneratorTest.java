package dev.nines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import dev.nines.model.component.Kind;
import dev.nines.model.property.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignGeneratorTest {

    @Test
    void makesTheSameDesignOfTheSameSeed() {
        assertEquals(DesignGenerator.design(7, 120), DesignGenerator.design(7, 120));
        assertNotEquals(DesignGenerator.design(7, 120), DesignGenerator.design(8, 120));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30, 100, 1000})
    void makesAsManyComponentsAsAsked(int size) {
        assertEquals(size, DesignGenerator.design(1, size).components().size());
    }

    @Test
    void usesEveryKind() {
        var kinds = new HashSet<Kind>();
        DesignGenerator.design(1, 150).components().forEach(component -> kinds.add(component.kind()));
        assertEquals(Set.copyOf(Kind.all()), kinds);
    }

    @Test
    void changesEverySettingThatStandsInNoNetworkPlan() {
        var unchanged = new TreeSet<String>();
        Kind.all().forEach(kind -> kind.settings().properties().forEach(property -> unchanged
                .add(kind.name() + "." + property.name())));
        for (var seed = 0; seed < 12; seed++) {
            for (var component : DesignGenerator.design(seed, 400).components()) {
                for (var property : component.kind().settings().properties()) {
                    if (isChanged(property, component)) {
                        unchanged.remove(component.kind().name() + "." + property.name());
                    }
                }
            }
        }
        assertTrue(unchanged.stream().allMatch(
                name -> name.startsWith("vpc.") || name.startsWith("subnet.")
                        || name.startsWith("internet-gateway.")),
                unchanged::toString);
    }

    private static boolean isChanged(Property property, Component component) {
        var value = property.of((Record) component.spec());
        return property.required() || value != null && !value.equals(property.defaultValue());
    }

    @Test
    void leavesNothingDangling() {
        var design = DesignGenerator.design(3, 500);
        design.components().forEach(component -> {
            var parent = component.parent();
            assertTrue(parent == null || design.find(parent) != null, component::toString);
            assertTrue(parent != null || component.kind().topLevel(), component::toString);
        });
    }
}
