package dev.nines.model.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindTest {

    static Stream<Kind> kinds() {
        return Kind.all().stream();
    }

    static Stream<RecordType<?>> describedRecords() {
        var seen = new HashSet<RecordType<?>>();
        Kind.all().forEach(kind -> collect(kind.settings(), seen));
        collect(RecordType.of(Component.class), seen);
        collect(RecordType.of(Connection.class), seen);
        return seen.stream();
    }

    private static void collect(RecordType<?> type, Set<RecordType<?>> seen) {
        if (seen.add(type)) {
            type.properties().forEach(property -> collect(property.shape(), seen));
        }
    }

    private static void collect(Shape shape, Set<RecordType<?>> seen) {
        switch (shape) {
            case Shape.Nested nested -> collect(nested.recordType(), seen);
            case Shape.Either either ->
                either.choices().values().forEach(choice -> collect(RecordType.of(choice), seen));
            case Shape.ListOf list -> collect(list.element(), seen);
            case Shape.MapOf map -> collect(map.value(), seen);
            default -> {
            }
        }
    }

    @Test
    void theCatalogueIsComplete() {
        assertEquals(40, Kind.all().size());
    }

    @ParameterizedTest
    @MethodSource("describedRecords")
    void defaultsLieWithinTheirRanges(RecordType<?> type) {
        for (var property : type.properties()) {
            if (!property.required() && property.limits() != null) {
                var value = property.defaultValue();
                assertTrue(value == null || property.limits().allow(value),
                        () -> type.name() + "." + property.name() + " = " + value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everythingButReferencesAndAddressesHasADefault(Kind kind) {
        var required = kind.settings().properties().stream().filter(Property::required).map(Property::name)
                .toList();
        assertTrue(Set.of("cidr", "source", "watches").containsAll(required),
                () -> kind.name() + " " + required);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void containersAndReferencesNameKindsThatExist(Kind kind) {
        kind.within().forEach(container -> assertNotNull(Kind.find(container), container));
        assertTrue(kind.topLevel() || !kind.within().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("describedRecords")
    void referencesNameKindsThatExist(RecordType<?> type) {
        for (var property : type.properties()) {
            var shape = property.shape() instanceof Shape.ListOf list ? list.element() : property.shape();
            if (shape instanceof Shape.Reference reference) {
                reference.kinds().forEach(kind -> assertNotNull(Kind.find(kind), kind));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void settingsDoNotHideTheComponentsOwn(Kind kind) {
        var own = new HashSet<>(
                RecordType.of(Component.class).properties().stream().map(Property::name).toList());
        own.add("kind");
        kind.settings().properties()
                .forEach(property -> assertTrue(!own.contains(property.name()), property.name()));
    }
}
