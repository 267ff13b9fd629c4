package dev.nines.model.property;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The least and greatest value of a setting, both allowed.
///
/// @param min
///            the least, or null
/// @param max
///            the greatest, or null
public record Limits(@Nullable Object min, @Nullable Object max) {

    /// Whether a value lies within; of a list or map, whether all its values do.
    public boolean allow(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().allMatch(this::allow);
            case Map<?, ?> map -> map.values().stream().allMatch(this::allow);
            default -> allowsOne(value);
        };
    }

    private boolean allowsOne(Object value) {
        return (min == null || compare(value, min) >= 0) && (max == null || compare(value, max) <= 0);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (one instanceof Number first && other instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue());
        }
        return ((Comparable<Object>) one).compareTo(other);
    }
}
