package dev.nines.analysis.availability.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The minimal cut sets of a failure, as a zero-suppressed diagram (Minato, DAC 1993): counted without being enumerated.
///
/// Made by Rauzy's minsol (Reliability Engineering and System Safety 40, 1993): those of ite(x, f, g) are those of g, and x with
/// those of f that contain none of g.
public final class CutSets {

    private static final int NONE = 0;
    private static final int EMPTY_SET = 1;

    private final NodeTable nodes;
    private final ResultCache without = new ResultCache();
    private final int[] eventAt;
    private int root;

    private CutSets(int[] eventAt, int budget) {
        this.eventAt = eventAt;
        nodes = new NodeTable(budget);
    }

    static @Nullable CutSets of(int[] event, int[] low, int[] high, int root, int budget) {
        var levels = new int[event.length];
        var eventAt = new int[event.length];
        var level = event.length;
        for (var at = 2; at < event.length; at++) {
            level = at > 2 && event[at] == event[at - 1] ? level : level - 1;
            levels[at] = level;
            eventAt[level] = event[at];
        }
        var made = new CutSets(eventAt, budget);
        var found = new int[event.length];
        found[1] = EMPTY_SET;
        try {
            for (var at = 2; at < event.length; at++) {
                found[at] = made.join(levels[at], found[low[at]], made.without(found[high[at]], found[low[at]]));
            }
        } catch (NodeBudgetException _) {
            return null;
        }
        made.root = found[root];
        return made;
    }

    private int join(int level, int low, int high) {
        return high == NONE ? low : nodes.node(level, low, high);
    }

    /// The sets of one family that contain no set of another.
    private int without(int one, int other) {
        if (one == NONE || one == other || other == EMPTY_SET) {
            return NONE;
        }
        if (other == NONE || one == EMPTY_SET) {
            return one;
        }
        var known = without.find(one, other, 0);
        if (known >= 0) {
            return known;
        }
        var result = difference(one, other);
        without.store(one, other, 0, result);
        return result;
    }

    private int difference(int one, int other) {
        var here = nodes.level(one);
        var there = nodes.level(other);
        if (here > there) {
            return without(one, nodes.low(other));
        }
        if (here < there) {
            return join(here, without(nodes.low(one), other), without(nodes.high(one), other));
        }
        var high = without(without(nodes.high(one), nodes.high(other)), nodes.low(other));
        return join(here, without(nodes.low(one), nodes.low(other)), high);
    }

    /// How many there are.
    public BigInteger count() {
        var counts = new BigInteger[nodes.size()];
        counts[NONE] = BigInteger.ZERO;
        counts[EMPTY_SET] = BigInteger.ONE;
        for (var node = 2; node < counts.length; node++) {
            counts[node] = counts[nodes.low(node)].add(counts[nodes.high(node)]);
        }
        return counts[root];
    }

    /// How many there are of each order up to one, orders being sizes; index 0 is the empty set.
    public long[] byOrder(int highest) {
        return orders(highest)[root].clone();
    }

    private long[][] orders(int highest) {
        var counts = new long[nodes.size()][];
        counts[NONE] = new long[highest + 1];
        counts[EMPTY_SET] = new long[highest + 1];
        counts[EMPTY_SET][0] = 1;
        for (var node = 2; node < counts.length; node++) {
            counts[node] = counts[nodes.low(node)].clone();
            for (var order = 1; order <= highest; order++) {
                counts[node][order] = add(counts[node][order], counts[nodes.high(node)][order - 1]);
            }
        }
        return counts;
    }

    private static long add(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /// The sets up to an order, smaller ones first, as sorted event numbers.
    ///
    /// @param most how many at most
    public List<int[]> list(int highestOrder, int most) {
        var counts = orders(highestOrder);
        var found = new ArrayList<int[]>();
        for (var order = 0; order <= highestOrder && found.size() < most; order++) {
            collect(root, new int[order], 0, counts, most, found);
        }
        return found;
    }

    private void collect(int node, int[] set, int filled, long[][] counts, int most, List<int[]> found) {
        var left = set.length - filled;
        if (found.size() >= most || counts[node][left] == 0) {
            return;
        }
        if (node == EMPTY_SET) {
            var sorted = set.clone();
            Arrays.sort(sorted);
            found.add(sorted);
            return;
        }
        if (left > 0) {
            set[filled] = eventAt[nodes.level(node)];
            collect(nodes.high(node), set, filled + 1, counts, most, found);
        }
        collect(nodes.low(node), set, filled, counts, most, found);
    }
}
