package dev.nines.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Element;
import dev.nines.model.property.From;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The settings of a design that rules about settings look at, gathered in one walk.
///
/// Only properties are visited that have limits, refer, or name something of a catalogue, or lead to such.
final class SettingIndex {

    /// A setting that holds the id of a component.
    ///
    /// @param element
    ///            whose setting it is; null: the traffic's
    record Reference(@Nullable Element element, Property property, List<String> kinds, ComponentId id) {}

    /// A text that a catalogue should know.
    record Named(Component component, Property property, From.Source source, String text) {}

    /// A value out of its range.
    record Beyond(@Nullable Element element, Property property, Object value) {}

    private static final Map<Class<?>, List<Property>> LOOKED_AT = new ConcurrentHashMap<>();

    private final List<Reference> references = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();
    private final List<Beyond> beyond = new ArrayList<>();

    SettingIndex(Architecture design) {
        design.components().forEach(component -> walk(component, component));
        design.connections().forEach(connection -> walk(connection, connection));
        walk(null, design.traffic());
        walk(null, design.objectives());
        walk(null, design.assumptions());
    }

    List<Reference> references() {
        return references;
    }

    List<Named> names() {
        return names;
    }

    List<Beyond> beyond() {
        return beyond;
    }

    private void walk(@Nullable Element element, Record record) {
        var values = RecordType.of(record.getClass()).values(record);
        for (var property : lookedAt(record.getClass())) {
            var value = values[property.index()];
            if (value != null) {
                if (property.limits() != null && !property.limits().allow(value)) {
                    beyond.add(new Beyond(element, property, value));
                }
                look(element, property, property.shape(), value);
            }
        }
    }

    private void look(@Nullable Element element, Property property, Shape shape, Object value) {
        switch (shape) {
            case Shape.Reference reference ->
                references.add(new Reference(element, property, reference.kinds(), (ComponentId) value));
            case Shape.Text text when text.source() != null && element instanceof Component component ->
                names.add(new Named(component, property, text.source(), (String) value));
            case Shape.Nested _,Shape.Either _ -> walk(element, (Record) value);
            case Shape.ListOf list ->
                ((List<?>) value).forEach(item -> look(element, property, list.element(), item));
            case Shape.Text _,Shape.Flag _,Shape.Whole _,Shape.Decimal _,Shape.Time _,Shape.Share _,Shape.PerSecond _,Shape.Size _,Shape.Amount _,Shape.Block _,Shape.Choice _,Shape.MapOf _,Shape.Extra _ ->
                {
                }
        }
    }

    private static List<Property> lookedAt(Class<? extends Record> type) {
        var known = LOOKED_AT.get(type);
        if (known == null) {
            known = RecordType.of(type).properties().stream()
                    .filter(property -> !property.name().equals("id"))
                    .filter(property -> property.limits() != null
                            || matters(property.shape(), new HashSet<>()))
                    .toList();
            LOOKED_AT.put(type, known);
        }
        return known;
    }

    private static boolean matters(Shape shape, Set<Class<?>> seen) {
        return switch (shape) {
            case Shape.Reference _ -> true;
            case Shape.Text text -> text.source() != null;
            case Shape.Nested nested -> matters(nested.type(), seen);
            case Shape.Either either ->
                either.choices().values().stream().anyMatch(choice -> matters(choice, seen));
            case Shape.ListOf list -> matters(list.element(), seen);
            case Shape.Flag _,Shape.Whole _,Shape.Decimal _,Shape.Time _,Shape.Share _,Shape.PerSecond _,Shape.Size _,Shape.Amount _,Shape.Block _,Shape.Choice _,Shape.MapOf _,Shape.Extra _ ->
                false;
        };
    }

    private static boolean matters(Class<? extends Record> type, Set<Class<?>> seen) {
        return seen.add(type) && RecordType.of(type).properties().stream()
                .anyMatch(property -> property.limits() != null || matters(property.shape(), seen));
    }
}
