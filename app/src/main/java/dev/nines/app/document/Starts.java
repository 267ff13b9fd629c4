package dev.nines.app.document;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Money;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import org.jspecify.annotations.Nullable;

/// What a setting begins with when a person adds it: its defaults, and where there is none the plainest value
/// that fits.
public final class Starts {

    private final Architecture design;

    /// First values within a design.
    public Starts(Architecture design) {
        this.design = design;
    }

    /// A first value of a shape, or null where the design has nothing to refer to.
    public @Nullable Object of(Shape shape, Property property) {
        return switch (shape) {
            case Shape.Text _ -> "";
            case Shape.Flag _ -> false;
            case Shape.Whole _ -> within(property, 1).intValue();
            case Shape.Decimal _ -> within(property, 1).doubleValue();
            case Shape.Time _ -> least(property, Duration.ofSeconds(1));
            case Shape.Share _ -> Probability.ONE;
            case Shape.PerSecond _ -> new Rate(1);
            case Shape.Size _ -> least(property, DataSize.parse("1 GB"));
            case Shape.Amount _ -> Money.ZERO;
            case Shape.Block _ -> Cidr.parse("0.0.0.0/0");
            case Shape.Reference reference -> referable(reference);
            case Shape.Choice choice -> choice.type().getEnumConstants()[0];
            case Shape.Nested nested -> record(nested.type());
            case Shape.Either either -> record(either.choices().values().iterator().next());
            case Shape.ListOf list -> {
                var item = of(list.element(), property);
                yield item == null ? List.of() : List.of(item);
            }
            case Shape.MapOf _,Shape.Extra _ -> Map.of();
        };
    }

    /// A record of defaults, or null where one of its settings has nothing to refer to.
    public @Nullable Record record(Class<? extends Record> type) {
        try {
            return record(RecordType.of(type), false);
        } catch (IllegalArgumentException _) {
            // a list in it may not be empty
            return record(RecordType.of(type), true);
        }
    }

    private @Nullable Record record(RecordType<?> type, boolean fillLists) {
        var values = new @Nullable Object[type.properties().size()];
        for (var property : type.properties()) {
            var fill = property.required() || fillLists && property.shape() instanceof Shape.ListOf;
            var value = fill ? of(property.shape(), property) : natural(property);
            if (value == null && !property.optional()) {
                return null;
            }
            values[property.index()] = value;
        }
        return type.create(values);
    }

    private @Nullable Object natural(Property property) {
        try {
            return property.defaultValue();
        } catch (IllegalStateException _) {
            return of(property.shape(), property);
        }
    }

    private @Nullable ComponentId referable(Shape.Reference reference) {
        return design.components().stream()
                .filter(one -> reference.kinds().isEmpty() || reference.kinds().contains(one.kind().name()))
                .findFirst().map(one -> one.id()).orElse(null);
    }

    private static Number within(Property property, int wanted) {
        return property.limits() != null && property.limits().min() instanceof Number min
                && min.doubleValue() > wanted ? min : Integer.valueOf(wanted);
    }

    private static Object least(Property property, Object wanted) {
        var limits = property.limits();
        return limits == null || limits.allow(wanted) || limits.min() == null ? wanted : limits.min();
    }
}
