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

    private static final int STEP = 2;
    private static final int LOW = 3;
    private static final int HIGH = 4;
    private static final int FRAME = 5;

    private final NodeTable nodes;
    private final ResultCache without = new ResultCache();
    private final int[] eventAt;
    /// For every node one further down its chain of low children, and how long that chain is: Myers, Information Processing Letters 17
    /// (1983). A chain is as long as a design is large, and is walked for every pair.
    private int[] jump = new int[64];
    private int[] length = new int[64];
    /// Two families, how far they are, and what came of it, for each pair in turn.
    private int[] stack = new int[64 * FRAME];
    private int depth;
    private int root;

    private CutSets(int[] eventAt, int budget) {
        this.eventAt = eventAt;
        nodes = new NodeTable(budget);
        jump[EMPTY_SET] = EMPTY_SET;
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
        if (high == NONE) {
            return low;
        }
        var known = nodes.size();
        var node = nodes.node(level, low, high);
        if (node == known) {
            shorten(node, low);
        }
        return node;
    }

    private void shorten(int node, int low) {
        if (node >= jump.length) {
            jump = Arrays.copyOf(jump, 2 * jump.length);
            length = Arrays.copyOf(length, 2 * length.length);
        }
        var far = jump[low];
        var even = length[low] - length[far] == length[far] - length[jump[far]];
        jump[node] = even ? jump[far] : low;
        length[node] = length[low] + 1;
    }

    /// The sets of one family that contain no set of another.
    ///
    /// With a stack of its own, as diagrams are deep. Of families x·a ∪ b and y·c ∪ d, x before y: x·(a − y·c ∪ d) ∪ (b − y·c ∪ d); with
    /// y first, the rest of d alone; with x = y: x·((a − c) − d) ∪ (b − d).
    private int without(int one, int other) {
        depth = 0;
        var result = push(one, other);
        while (depth > 0) {
            var at = (depth - 1) * FRAME;
            var here = stack[at];
            var there = stack[at + 1];
            var same = nodes.level(here) == nodes.level(there);
            var step = result < 0 ? stack[at + STEP] : stack[at + STEP] + 1;
            stack[at + STEP] = step;
            if (step == 1 && result >= 0) {
                stack[at + LOW] = result;
            } else if (step == 2 && same && result >= 0) {
                stack[at + HIGH] = result;
            }
            if (step == (same ? 3 : 2)) {
                result = join(nodes.level(here), stack[at + LOW], result);
                without.store(here, there, 0, result);
                depth--;
            } else {
                result = switch (step) {
                    case 0 -> push(nodes.low(here), same ? nodes.low(there) : there);
                    case 1 -> push(nodes.high(here), same ? nodes.high(there) : there);
                    default -> push(stack[at + HIGH], nodes.low(there));
                };
            }
        }
        return result;
    }

    /// The result where it is known at once; else -1, and what is to be worked out lies on the stack.
    private int push(int one, int family) {
        var other = family;
        while (other > EMPTY_SET && nodes.level(other) < nodes.level(one)) {
            var far = jump[other];
            other = nodes.level(far) < nodes.level(one) ? far : nodes.low(other);
        }
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
        if ((depth + 1) * FRAME > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        var at = depth++ * FRAME;
        stack[at] = one;
        stack[at + 1] = other;
        stack[at + STEP] = 0;
        return -1;
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

    private void collect(int from, int[] set, int filled, long[][] counts, int most, List<int[]> found) {
        var left = set.length - filled;
        var node = from;
        while (node > EMPTY_SET && left > 0 && found.size() < most && counts[node][left] > 0) {
            set[filled] = eventAt[nodes.level(node)];
            collect(nodes.high(node), set, filled + 1, counts, most, found);
            node = nodes.low(node);
        }
        if (left == 0 && found.size() < most && counts[node][0] > 0) {
            var sorted = set.clone();
            Arrays.sort(sorted);
            found.add(sorted);
        }
    }
}
