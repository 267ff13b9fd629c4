package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.diagrams.mark.Bounds;

/// Finds what stands near a place: rectangles hashed into square cells, so that a query costs only what is near.
public final class SpaceIndex<T> {

    private static final double CELL = 160;

    private record Entry<T>(Bounds bounds, T value) {}

    private final Map<Long, List<Entry<T>>> cells = new HashMap<>();

    public void add(Bounds bounds, T value) {
        var entry = new Entry<>(bounds, value);
        for (int column = cell(bounds.x()); column <= cell(bounds.right()); column++) {
            for (int row = cell(bounds.y()); row <= cell(bounds.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>(4)).add(entry);
            }
        }
    }

    /// All whose rectangle overlaps or touches the given one.
    public Set<T> near(Bounds bounds) {
        var found = new LinkedHashSet<T>();
        for (int column = cell(bounds.x()); column <= cell(bounds.right()); column++) {
            for (int row = cell(bounds.y()); row <= cell(bounds.bottom()); row++) {
                for (var entry : cells.getOrDefault(key(column, row), List.of())) {
                    if (touches(entry.bounds, bounds)) {
                        found.add(entry.value);
                    }
                }
            }
        }
        return found;
    }

    private static boolean touches(Bounds one, Bounds other) {
        return one.x() <= other.right() && other.x() <= one.right() && one.y() <= other.bottom()
                && other.y() <= one.bottom();
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int column, int row) {
        return (long) column << 32 ^ row & 0xFFFFFFFFL;
    }
}
