package dev.nines.analysis.availability.structure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// A fault tree of 60 events whose gates share events: six subsystems of ten events must all fail, each in one of six ways, the last
/// of which needs a part of the next subsystem.
public final class LargeTree {

    private static final int SUBSYSTEMS = 6;
    private static final int EVENTS_EACH = 10;

    /// The tree.
    public final FaultTree tree = new FaultTree();
    /// Its topmost gate.
    public final int top;

    /// The tree, always the same.
    public LargeTree() {
        var events = new int[SUBSYSTEMS * EVENTS_EACH];
        Arrays.setAll(events, _ -> tree.event());
        var subsystems = new int[SUBSYSTEMS];
        for (var at = 0; at < SUBSYSTEMS; at++) {
            var e = Arrays.copyOfRange(events, EVENTS_EACH * at, EVENTS_EACH * (at + 1));
            subsystems[at] = tree.or(e[0], tree.and(e[1], e[2]), tree.and(e[3], e[4]), tree.and(e[5], e[6]), tree.and(e[7], e[8]),
                    tree.and(e[9], events[next(at)]));
        }
        top = tree.and(subsystems);
    }

    private static int next(int subsystem) {
        return EVENTS_EACH * ((subsystem + 1) % SUBSYSTEMS) + 1;
    }

    /// Its minimal cut sets as bits, found without diagrams: every choice of one way per subsystem that nothing can be left out of.
    static Set<Long> minimal() {
        var products = new HashSet<Long>(Set.of(0L));
        for (var at = 0; at < SUBSYSTEMS; at++) {
            var longer = new HashSet<Long>();
            for (var product : products) {
                for (var way : ways(at)) {
                    longer.add(product | way);
                }
            }
            products = longer;
        }
        products.removeIf(product -> {
            for (var rest = (long) product; rest != 0; rest &= rest - 1) {
                if (fails(product & ~Long.lowestOneBit(rest))) {
                    return true;
                }
            }
            return false;
        });
        return products;
    }

    private static long[] ways(int at) {
        var first = 1L << EVENTS_EACH * at;
        return new long[]{first, first * 0b110, first * 0b11000, first * 0b1100000, first * 0b110000000,
                first << 9 | 1L << next(at)};
    }

    private static boolean fails(long set) {
        for (var at = 0; at < SUBSYSTEMS; at++) {
            if (Arrays.stream(ways(at)).noneMatch(way -> (set & way) == way)) {
                return false;
            }
        }
        return true;
    }
}
