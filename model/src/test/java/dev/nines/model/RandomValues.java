package dev.nines.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.nines.model.catalogue.CacheNodes;
import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.catalogue.Regions;
import dev.nines.model.property.From;
import dev.nines.model.property.Limits;
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

/// Random settings that their descriptions allow.
final class RandomValues {

    /// Settings of which an earlier one is never greater than a later one of the same record.
    private static final List<List<String>> ASCENDING = List.of(List.of("min", "desired", "max"),
            List.of("p50", "p99"), List.of("fromPort", "toPort"), List.of("timeout", "interval"),
            List.of("lowest", "highest"), List.of("baseWait", "longestWait"), List.of("from", "to"),
            List.of("minimum", "prepared"), List.of("datapoints", "periods"));
    private static final List<String> WORDS = List.of("shop", "order", "web tier", "주문 서비스", "a \"quoted\" name",
            "back\\slash", "two\nlines", "émigré", "🛒 cart", "", "tab\there", "/path~1", "10%", "{}", "null");
    private static final int ATTEMPTS = 300;

    private final RandomGenerator random;
    private final Function<List<String>, List<ComponentId>> ids;
    private final List<String> requestClasses;

    /// @param ids
    ///            ids of the components of some kinds that a setting may name; no kinds: of any
    RandomValues(RandomGenerator random, Function<List<String>, List<ComponentId>> ids,
            List<String> requestClasses) {
        this.random = random;
        this.ids = ids;
        this.requestClasses = requestClasses;
    }

    /// A record with random settings, or null where a setting must name a component that there is none of.
    <R extends Record> @Nullable R record(Class<R> type) {
        var described = RecordType.of(type);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var values = new @Nullable Object[described.properties().size()];
            for (var property : described.properties()) {
                var value = property(property);
                if (value == null && !property.optional()) {
                    return null;
                }
                values[property.index()] = value;
            }
            ASCENDING.forEach(names -> sort(described, values, names));
            try {
                return described.create(values);
            } catch (IllegalArgumentException _) {
                continue;
            }
        }
        throw new IllegalStateException("no random " + type + " in " + ATTEMPTS + " attempts");
    }

    /// A random value, the default half of the time; null where it is absent or cannot be.
    @Nullable
    Object property(Property property) {
        if (!property.required() && random.nextBoolean()) {
            return property.defaultValue();
        } else if (property.name().equals("requestClass") || property.name().equals("classes")) {
            return requestClass(property.shape());
        }
        return value(property.shape(), property.limits());
    }

    private @Nullable Object requestClass(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return list.element() instanceof Shape.Text
                    ? requestClasses.stream().filter(_ -> random.nextBoolean()).toList()
                    : List.of();
        }
        return requestClasses.isEmpty() ? null : pick(requestClasses);
    }

    @SuppressWarnings("unchecked")
    private static void sort(RecordType<?> type, @Nullable Object[] values, List<String> names) {
        var places = names.stream().map(type::find).filter(property -> property != null)
                .filter(property -> values[property.index()] instanceof Comparable<?>)
                .map(Property::index).toList();
        var sorted = places.stream().map(place -> (Comparable<Object>) values[place]).sorted().toList();
        if (sorted.stream().map(Object::getClass).distinct().count() == 1) {
            IntStream.range(0, sorted.size()).forEach(at -> values[places.get(at)] = sorted.get(at));
        }
    }

    private @Nullable Object value(Shape shape, @Nullable Limits limits) {
        return switch (shape) {
            case Shape.Text text -> text(text.source());
            case Shape.Flag _ -> random.nextBoolean();
            case Shape.Whole _ -> (int) Math.round(number(limits, 0, 1000));
            case Shape.Decimal _ -> number(limits, 0, 1000);
            case Shape.Time _ -> time(limits);
            case Shape.Share _ -> new Probability(number(limits, 0, 1));
            case Shape.PerSecond _ -> new Rate(number(limits, 0, 1000));
            case Shape.Size _ -> size(limits);
            case Shape.Amount _ -> new Money(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
            case Shape.Block _ -> block();
            case Shape.Reference reference -> reference(reference);
            case Shape.Choice choice -> pick(List.of(choice.type().getEnumConstants()));
            case Shape.Nested nested -> record(nested.type());
            case Shape.Either either -> record(pick(List.copyOf(either.choices().values())));
            case Shape.ListOf list -> list(list, limits);
            case Shape.MapOf map -> map(map, limits);
            case Shape.Extra _ -> java.util.Map.of();
        };
    }

    private String text(From.@Nullable Source source) {
        return source == null ? pick(WORDS) : switch (source) {
            case INSTANCE_TYPE -> pick(InstanceTypes.all()).name();
            case DATABASE_CLASS -> pick(DatabaseClasses.all()).name();
            case CACHE_NODE -> pick(CacheNodes.all()).name();
            case REGION -> pick(Regions.all()).code();
            case ZONE -> pick(List.of("a", "b", "c"));
        };
    }

    /// Evenly in the logarithm where the range is wide, with a few digits or with many.
    private double number(@Nullable Limits limits, double least, double most) {
        var min = limits != null && limits.min() != null ? amount(limits.min()) : least;
        var max = limits != null && limits.max() != null ? amount(limits.max()) : Math.max(min, most);
        var value = max - min > 1000
                ? min + Math.expm1(random.nextDouble() * Math.log1p(max - min))
                : min + random.nextDouble() * (max - min);
        var rounded = random.nextInt(4) == 0
                ? value
                : BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
        return Math.clamp(rounded, min, max) + 0.0;
    }

    private static double amount(Object limit) {
        return switch (limit) {
            case Number number -> number.doubleValue();
            case Probability share -> share.value();
            case Rate rate -> rate.perSecond();
            default -> throw new IllegalArgumentException(limit + " is no number");
        };
    }

    private Duration time(@Nullable Limits limits) {
        var min = limits != null && limits.min() instanceof Duration least ? least.toNanos() : 0;
        var max = limits != null && limits.max() instanceof Duration most ? most.toNanos() : 86_400_000_000_000L;
        var nanos = min + (long) Math.expm1(random.nextDouble() * Math.log1p((double) max - min));
        var unit = pick(List.of(1L, 1_000_000L, 1_000_000_000L));
        return Duration.ofNanos(Math.clamp(nanos / unit * unit, min, max));
    }

    private DataSize size(@Nullable Limits limits) {
        var min = limits != null && limits.min() instanceof DataSize least ? least.bytes() : 0;
        var max = limits != null && limits.max() instanceof DataSize most ? most.bytes() : 1L << 40;
        var bytes = min + (long) Math.expm1(random.nextDouble() * Math.log1p((double) max - min));
        return new DataSize(Math.clamp(random.nextBoolean() ? bytes : Long.highestOneBit(bytes), min, max));
    }

    private Cidr block() {
        return random.nextInt(5) == 0
                ? Cidr.parse("2001:db8:" + Integer.toHexString(random.nextInt(65536)) + "::/48")
                : Cidr.parse("172.16." + random.nextInt(256) + ".0/24");
    }

    private @Nullable ComponentId reference(Shape.Reference reference) {
        var candidates = ids.apply(reference.kinds());
        return candidates.isEmpty() ? null : pick(candidates);
    }

    private List<Object> list(Shape.ListOf list, @Nullable Limits limits) {
        var values = new ArrayList<Object>();
        for (var left = random.nextInt(4); left > 0; left--) {
            var value = value(list.element(), limits);
            if (value != null && !(value instanceof ComponentId && values.contains(value))) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Object map(Shape.MapOf map, @Nullable Limits limits) {
        var values = new EnumMap(map.key().type());
        for (var constant : map.key().type().getEnumConstants()) {
            var value = random.nextInt(4) == 0 ? value(map.value(), limits) : null;
            if (value != null) {
                values.put(constant, value);
            }
        }
        return values;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
