package dev.nines.model.property;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Money;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import org.jspecify.annotations.Nullable;

/// The description of a record of settings: every file, schema, inspector and help page is made from it.
///
/// A record describes itself by its components' types and by [Default], [Range], [Unit], [Refers], [From] and
/// `@Nullable` on them. Descriptions are made once per class.
public final class RecordType<R extends Record> {

    private static final ClassValue<RecordType<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType<>(type.asSubclass(Record.class));
        }
    };

    private final Class<R> type;
    private final List<Property> properties;
    private final Map<String, Property> byName = new LinkedHashMap<>();
    private final RecordAccess access;
    private volatile @Nullable R defaults;
    private volatile @Nullable Object @Nullable [] blank;

    private RecordType(Class<R> type) {
        this.type = type;
        access = RecordAccessClass.of(type);
        var list = new ArrayList<Property>();
        for (var component : type.getRecordComponents()) {
            list.add(describe(component, list.size(), access));
        }
        properties = List.copyOf(list);
        properties.forEach(property -> byName.put(property.name(), property));
    }

    /// The description of a record class.
    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordType<R> of(Class<R> type) {
        return (RecordType<R>) KNOWN.get(type);
    }

    /// The record class.
    public Class<R> type() {
        return type;
    }

    /// Name of the record in lower case with hyphens.
    public String name() {
        return Names.ofClass(type);
    }

    /// The settings in the order in which they are written.
    public List<Property> properties() {
        return properties;
    }

    /// A setting by name, or null.
    public @Nullable Property find(String name) {
        return byName.get(name);
    }

    /// A setting by name.
    ///
    /// @throws IllegalArgumentException
    ///             if there is none
    public Property property(String name) {
        var property = byName.get(name);
        if (property == null) {
            throw new IllegalArgumentException(
                    name() + " has no setting " + name + "\nMaybe one of " + byName.keySet());
        }
        return property;
    }

    /// The record with the default of every setting.
    ///
    /// @throws IllegalStateException
    ///             if a setting has none
    public R defaults() {
        var known = defaults;
        if (known == null) {
            var values = new @Nullable Object[properties.size()];
            for (var property : properties) {
                values[property.index()] = property.defaultValue();
            }
            known = create(values);
            defaults = known;
        }
        return known;
    }

    /// The default of every setting by [Property#index], null where it has none.
    public @Nullable Object[] blank() {
        var known = blank;
        if (known == null) {
            known = new @Nullable Object[properties.size()];
            for (var property : properties) {
                known[property.index()] = property.required() ? null : property.defaultValue();
            }
            blank = known;
        }
        return known.clone();
    }

    /// The values of a record, by [Property#index].
    public @Nullable Object[] values(Record record) {
        return access.values(record);
    }

    /// A record of the given values, by [Property#index].
    ///
    /// @throws IllegalArgumentException if the record refuses them
    public R create(@Nullable Object[] values) {
        try {
            return type.cast(access.create(values));
        } catch (ClassCastException | NullPointerException | ArithmeticException problem) {
            throw new IllegalArgumentException(name() + " cannot be made of " + Arrays.toString(values), problem);
        }
    }

    /// The record with one setting changed.
    ///
    /// @param path
    ///            name of the setting, or names joined by `.` where it is inside nested records;
    ///            `listeners.0.port` leads into a list
    /// @throws IllegalArgumentException
    ///             if the path leads nowhere or the record refuses the value
    @SuppressWarnings("unchecked")
    public static <T extends Record> T with(T record, String path, @Nullable Object value) {
        return (T) Paths.with(record, path, value);
    }

    /// The value at a path as in [#with].
    ///
    /// @throws IllegalArgumentException
    ///             if the path leads nowhere
    public static @Nullable Object at(Record record, String path) {
        return Paths.at(record, path);
    }

    private static Property describe(RecordComponent component, int index, RecordAccess access) {
        var shape = shape(component.getGenericType(), component);
        var written = component.getAnnotation(Default.class);
        var unit = component.getAnnotation(Unit.class);
        var range = component.getAnnotation(Range.class);
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var limits = range == null
                ? null
                : new Limits(Scalars.limit(leaf(shape), range.min()),
                        Scalars.limit(leaf(shape), range.max()));
        return new Property(Names.ofClass(component.getDeclaringRecord()), component.getName(), index, shape,
                optional,
                unit == null ? null : unit.value(), limits, written == null ? null : written.value(),
                access);
    }

    private static Shape leaf(Shape shape) {
        return switch (shape) {
            case Shape.ListOf list -> leaf(list.element());
            case Shape.MapOf map -> leaf(map.value());
            default -> shape;
        };
    }

    private static Shape shape(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType parameterized) {
            var arguments = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == Map.class && arguments[0] == String.class) {
                return new Shape.Extra();
            }
            return parameterized.getRawType() == Map.class
                    ? new Shape.MapOf((Shape.Choice) shape(arguments[0], component),
                            shape(arguments[1], component))
                    : new Shape.ListOf(shape(arguments[0], component));
        }
        return shape((Class<?>) type, component);
    }

    private static Shape shape(Class<?> type, RecordComponent component) {
        if (type == String.class) {
            var source = component.getAnnotation(From.class);
            return new Shape.Text(source == null ? null : source.value());
        } else if (type == ComponentId.class) {
            var refers = component.getAnnotation(Refers.class);
            return new Shape.Reference(refers == null ? List.of() : List.of(refers.value()));
        } else if (type.isEnum()) {
            return new Shape.Choice(enumType(type));
        } else if (type.isSealed()) {
            return either(type);
        }
        var known = SIMPLE.get(type);
        return known != null ? known : new Shape.Nested(type.asSubclass(Record.class));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumType(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static Shape either(Class<?> type) {
        var choices = new LinkedHashMap<String, Class<? extends Record>>();
        collect(type, choices);
        return new Shape.Either(type, choices);
    }

    private static void collect(Class<?> sealed, Map<String, Class<? extends Record>> choices) {
        for (var choice : sealed.getPermittedSubclasses()) {
            if (choice.isSealed()) {
                collect(choice, choices);
            } else {
                choices.put(Names.ofClass(choice), choice.asSubclass(Record.class));
            }
        }
    }

    private static final Map<Class<?>, Shape> SIMPLE = Map.ofEntries(
            Map.entry(boolean.class, new Shape.Flag()), Map.entry(Boolean.class, new Shape.Flag()),
            Map.entry(int.class, new Shape.Whole()), Map.entry(Integer.class, new Shape.Whole()),
            Map.entry(double.class, new Shape.Decimal()), Map.entry(Double.class, new Shape.Decimal()),
            Map.entry(Duration.class, new Shape.Time()), Map.entry(Probability.class, new Shape.Share()),
            Map.entry(Rate.class, new Shape.PerSecond()), Map.entry(DataSize.class, new Shape.Size()),
            Map.entry(Money.class, new Shape.Amount()), Map.entry(Cidr.class, new Shape.Block()));
}
