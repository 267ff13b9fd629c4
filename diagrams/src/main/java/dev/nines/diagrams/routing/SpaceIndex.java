package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.nines.diagrams.mark.Bounds;

/// Finds what stands near a place: rectangles hashed into square cells, so that a query costs only what is near.
///
/// Large rectangles go into larger cells, so that none fills very many.
public final class SpaceIndex<T> {

    private static final double CELL = 160;
    private static final double COARSER = 4;
    private static final double MOST_CELLS = 48;
    private static final int LEVELS = 7;

    private record Entry<T>(Bounds bounds, T value) {}

    private final List<Level<T>> levels = new ArrayList<>();

    public SpaceIndex() {
        double size = CELL;
        for (int i = 0; i < LEVELS; i++) {
            levels.add(new Level<>(size));
            size *= COARSER;
        }
    }

    public void add(Bounds bounds, T value) {
        var level = levels.stream().filter(each -> each.cellsOf(bounds) <= MOST_CELLS).findFirst()
                .orElseGet(levels::getLast);
        level.add(new Entry<>(bounds, value));
    }

    /// All whose rectangle overlaps or touches the given one.
    public Set<T> near(Bounds bounds) {
        var found = new LinkedHashSet<T>();
        levels.forEach(level -> level.collect(bounds, found));
        return found;
    }

    /// Whether one that overlaps or touches the given rectangle is as asked.
    public boolean any(Bounds bounds, Predicate<T> asked) {
        for (var level : levels) {
            if (level.any(bounds, asked)) {
                return true;
            }
        }
        return false;
    }

    /// Cells of one size.
    private static final class Level<T> {
        private final double size;
        private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
        private final List<Entry<T>> all = new ArrayList<>();

        Level(double size) {
            this.size = size;
        }

        double cellsOf(Bounds bounds) {
            return (Math.floor(bounds.width() / size) + 1) * (Math.floor(bounds.height() / size) + 1);
        }

        void add(Entry<T> entry) {
            all.add(entry);
            for (int column = cell(entry.bounds.x()); column <= cell(entry.bounds.right()); column++) {
                for (int row = cell(entry.bounds.y()); row <= cell(entry.bounds.bottom()); row++) {
                    cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>(4)).add(entry);
                }
            }
        }

        void collect(Bounds bounds, Set<T> found) {
            if (all.isEmpty()) {
                return;
            }
            if (cellsOf(bounds) > all.size()) {
                collect(all, bounds, found);
                return;
            }
            for (int column = cell(bounds.x()); column <= cell(bounds.right()); column++) {
                for (int row = cell(bounds.y()); row <= cell(bounds.bottom()); row++) {
                    collect(cells.getOrDefault(key(column, row), List.of()), bounds, found);
                }
            }
        }

        boolean any(Bounds bounds, Predicate<T> asked) {
            if (all.isEmpty()) {
                return false;
            }
            if (cellsOf(bounds) > all.size()) {
                return any(all, bounds, asked);
            }
            for (int column = cell(bounds.x()); column <= cell(bounds.right()); column++) {
                for (int row = cell(bounds.y()); row <= cell(bounds.bottom()); row++) {
                    if (any(cells.getOrDefault(key(column, row), List.of()), bounds, asked)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static <T> boolean any(List<Entry<T>> entries, Bounds bounds, Predicate<T> asked) {
            for (var entry : entries) {
                if (touches(entry.bounds, bounds) && asked.test(entry.value)) {
                    return true;
                }
            }
            return false;
        }

        private static <T> void collect(List<Entry<T>> entries, Bounds bounds, Set<T> found) {
            for (var entry : entries) {
                if (touches(entry.bounds, bounds)) {
                    found.add(entry.value);
                }
            }
        }

        private static boolean touches(Bounds one, Bounds other) {
            return one.x() <= other.right() && other.x() <= one.right() && one.y() <= other.bottom()
                    && other.y() <= one.bottom();
        }

        private int cell(double coordinate) {
            return (int) Math.floor(coordinate / size);
        }

        /// One number for each cell; the factor, being odd, keeps them apart and spreads their hashes.
        private static long key(int column, int row) {
            return ((long) column << 32 ^ row & 0xFFFFFFFFL) * 0x9E3779B97F4A7C15L;
        }
    }
}
