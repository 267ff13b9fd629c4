package dev.nines.model.edit;

import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.Kind;
import dev.nines.model.property.Limits;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Refuses elements that a file could not hold: a mistake of whoever made the edit.
final class Soundness {

    private final Architecture design;

    Soundness(Architecture design) {
        this.design = design;
    }

    /// Checks a component as it stands in the design.
    ///
    /// @throws IllegalArgumentException
    ///             if it may not stand where it does, or a setting is out of range or names what is not there
    void check(Component component) {
        stands(component.kind(), component.parent(), component.id());
        check(component.id() + "", component);
        check(component.id() + "", (Record) component.spec());
    }

    /// Checks a connection as it stands in the design.
    ///
    /// @throws IllegalArgumentException
    ///             if it leads from a component to itself, or a setting is out of range or names what is not there
    void check(Connection connection) {
        if (connection.from().equals(connection.to())) {
            throw new IllegalArgumentException(connection.id() + " leads from " + connection.from()
                    + " to itself; it must lead to another component");
        }
        check(connection.id() + "", connection);
    }

    /// Whether a kind may stand in a container.
    static boolean mayStand(Architecture design, Kind kind, @Nullable ComponentId container) {
        if (container == null) {
            return kind.topLevel();
        }
        var found = design.find(container);
        return found != null && kind.mayStandIn(found.kind());
    }

    private void stands(Kind kind, @Nullable ComponentId container, ComponentId id) {
        if (!mayStand(design, kind, container)) {
            throw new IllegalArgumentException(id + " of kind " + kind.name() + " stands in " + container
                    + "; it may stand in " + kind.within() + (kind.topLevel() ? " or on the canvas" : ""));
        }
    }

    void check(String owner, Record record) {
        for (var property : RecordType.of(record.getClass()).properties()) {
            if (isSetting(property)) {
                check(owner, property, property.of(record));
            }
        }
    }

    private static boolean isSetting(Property property) {
        return !(property.shape() instanceof Shape.Extra) && !property.name().equals("spec")
                && !property.name().equals("id");
    }

    private void check(String owner, Property property, @Nullable Object value) {
        var place = owner + "." + property.name();
        if (value == null) {
            if (!property.optional()) {
                throw new IllegalArgumentException(place + " is absent; it must be given");
            }
        } else {
            check(place, property.shape(), property.limits(), value);
        }
    }

    private void check(String place, Shape shape, @Nullable Limits limits, Object value) {
        switch (shape) {
            case Shape.Nested _,Shape.Either _ -> check(place, (Record) value);
            case Shape.ListOf list ->
                ((List<?>) value).forEach(item -> check(place, list.element(), limits, item));
            case Shape.MapOf map ->
                ((Map<?, ?>) value).values().forEach(item -> check(place, map.value(), limits, item));
            case Shape.Reference reference -> names(place, reference, (ComponentId) value);
            default -> within(place, limits, value);
        }
    }

    private static void within(String place, @Nullable Limits limits, Object value) {
        if (value instanceof Double number && !Double.isFinite(number)
                || limits != null && !limits.allow(value)) {
            throw new IllegalArgumentException(place + " is " + value + "; it must be "
                    + (limits == null ? "finite" : limits.min() + " to " + limits.max()));
        }
    }

    private void names(String place, Shape.Reference reference, ComponentId id) {
        var found = design.find(id);
        if (found == null
                || !reference.kinds().isEmpty() && !reference.kinds().contains(found.kind().name())) {
            throw new IllegalArgumentException(
                    place + " names " + id + (found == null
                            ? ", which is not there"
                            : " of kind "
                                    + found.kind().name())
                            + "; it must name one of " + reference.kinds());
        }
    }
}
