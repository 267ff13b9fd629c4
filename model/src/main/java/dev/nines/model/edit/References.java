package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Changes the references to components anywhere inside a record of settings.
///
/// Where a reference goes, an absent one takes its place if the setting may be absent. An item of a list goes with the
/// last component it named: a firewall rule or a permission that named one component must not become one that names
/// all. Where the reference must be given, the whole record goes.
final class References {

    /// For every record class the settings that hold references, however deep.
    private static final ClassValue<List<Property>> HOLDERS = new ClassValue<>() {
        @Override
        protected List<Property> computeValue(Class<?> type) {
            return RecordType.of(type.asSubclass(Record.class)).properties().stream()
                    .filter(property -> holds(property.shape())).toList();
        }
    };

    private static final List<String> SUBNET = List.of("subnet");

    private final Change change;

    /// Says what is to be named instead of a component.
    @FunctionalInterface
    interface Change {

        /// The component to be named instead, or null for none.
        ///
        /// @param kinds
        ///            kinds that may be named there; none means any
        @Nullable
        ComponentId of(ComponentId id, List<String> kinds);
    }

    References(Change change) {
        this.change = change;
    }

    private static boolean holds(Shape shape) {
        return switch (shape) {
            case Shape.Reference _ -> true;
            case Shape.Nested nested -> !HOLDERS.get(nested.type()).isEmpty();
            case Shape.Either either ->
                either.choices().values().stream().anyMatch(type -> !HOLDERS.get(type).isEmpty());
            case Shape.ListOf list -> holds(list.element());
            case Shape.Text _,Shape.Flag _,Shape.Whole _,Shape.Decimal _,Shape.Time _,Shape.Share _,Shape.PerSecond _,Shape.Size _,Shape.Amount _,Shape.Block _,Shape.Choice _,Shape.MapOf _,Shape.Extra _ ->
                false;
        };
    }

    /// The record with every reference changed: the same one where none is, null where it cannot do without one.
    <R extends Record> @Nullable R in(R record) {
        var holders = HOLDERS.get(record.getClass());
        @Nullable
        Object @Nullable [] values = null;
        for (var property : holders) {
            var before = property.of(record);
            var after = before == null ? null : changed(property.shape(), before);
            if (after == null && before != null && !property.optional()) {
                return null;
            }
            if (after != before) {
                values = values == null ? RecordType.of(record.getClass()).values(record) : values;
                values[property.index()] = after;
            }
        }
        return values == null ? record : created(record, values);
    }

    /// The subnets to be named instead of some.
    List<ComponentId> subnets(List<ComponentId> ids) {
        var after = new ArrayList<ComponentId>(ids.size());
        for (var id : ids) {
            var other = change.of(id, SUBNET);
            if (other != null) {
                after.add(other);
            }
        }
        return after;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R created(R record, @Nullable Object[] values) {
        return (R) RecordType.of(record.getClass()).create(values);
    }

    private @Nullable Object changed(Shape shape, Object value) {
        return switch (value) {
            case ComponentId id when shape instanceof Shape.Reference named -> change.of(id, named.kinds());
            case Record record -> in(record);
            case List<?> list when shape instanceof Shape.ListOf items -> list(items.element(), list);
            default -> value;
        };
    }

    private List<?> list(Shape element, List<?> list) {
        @Nullable
        List<Object> changed = null;
        for (var at = 0; at < list.size(); at++) {
            var before = list.get(at);
            var after = element instanceof Shape.Reference
                    ? changed(element, before)
                    : item((Record) before);
            if (after != before && changed == null) {
                changed = new ArrayList<>(list.subList(0, at));
            }
            if (changed != null && after != null) {
                changed.add(after);
            }
        }
        return changed == null ? list : List.copyOf(changed);
    }

    private @Nullable Record item(Record item) {
        var after = in(item);
        return after != item && after != null && names(item) && !names(after) ? null : after;
    }

    private static boolean names(Record record) {
        return HOLDERS.get(record.getClass()).stream().anyMatch(property -> names(property.of(record)));
    }

    private static boolean names(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case ComponentId _ -> true;
            case Record record -> names(record);
            case List<?> list -> list.stream().anyMatch(References::names);
            default -> false;
        };
    }
}
