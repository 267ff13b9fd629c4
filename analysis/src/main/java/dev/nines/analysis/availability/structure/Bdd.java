package dev.nines.analysis.availability.structure;

import java.util.Arrays;

/// Reduced ordered binary decision diagrams (Bryant, IEEE Trans. Computers C-35, 1986) with one operation, if-then-else.
final class Bdd {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private static final int TOP = 3;
    private static final int LOW = 4;
    private static final int FRAME = 5;

    private final NodeTable nodes;
    private final ResultCache results = new ResultCache();
    /// Three functions, the level of the first variable among them, and the result where that is false, for each in turn.
    private int[] stack = new int[64 * FRAME];
    private int depth;

    /// @param budget nodes it may have
    Bdd(int budget) {
        nodes = new NodeTable(budget);
    }

    NodeTable nodes() {
        return nodes;
    }

    /// The variable of a level.
    int variable(int level) {
        return nodes.node(level, FALSE, TRUE);
    }

    int and(int one, int other) {
        return one < other ? ite(one, other, FALSE) : ite(other, one, FALSE);
    }

    int or(int one, int other) {
        return one < other ? ite(one, TRUE, other) : ite(other, TRUE, one);
    }

    /// True where at least k of the functions are.
    ///
    /// Functions with lower levels come last in the array, as they are counted first: states are (functions left, count left).
    int atLeast(int k, int[] functions) {
        var counts = new int[k + 1];
        counts[0] = TRUE;
        for (var at = functions.length - 1; at >= 0; at--) {
            for (var count = Math.min(k, functions.length - at); count > 0; count--) {
                if (count > k - at - 1) {
                    counts[count] = ite(functions[at], counts[count - 1], counts[count]);
                }
            }
        }
        return counts[k];
    }

    /// If f then g else h.
    ///
    /// With a stack of its own: diagrams of large designs are thousands of levels deep.
    int ite(int f, int g, int h) {
        depth = 0;
        var result = push(f, g, h);
        while (depth > 0) {
            var at = (depth - 1) * FRAME;
            var top = stack[at + TOP];
            if (stack[at + LOW] < 0) {
                if (result < 0) {
                    result = push(low(stack[at], top), low(stack[at + 1], top), low(stack[at + 2], top));
                } else {
                    stack[at + LOW] = result;
                    result = push(high(stack[at], top), high(stack[at + 1], top), high(stack[at + 2], top));
                }
            } else {
                var low = stack[at + LOW];
                result = low == result ? low : nodes.node(top, low, result);
                results.store(stack[at], stack[at + 1], stack[at + 2], result);
                depth--;
            }
        }
        return result;
    }

    /// The result where it is known at once; else -1, and what is to be worked out lies on the stack.
    private int push(int f, int g, int h) {
        if (f == TRUE || g == h) {
            return g;
        }
        if (f == FALSE) {
            return h;
        }
        var then = f == g ? TRUE : g;
        var otherwise = f == h ? FALSE : h;
        if (then == TRUE && otherwise == FALSE) {
            return f;
        }
        var known = results.find(f, then, otherwise);
        if (known >= 0) {
            return known;
        }
        if ((depth + 1) * FRAME > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        var at = depth++ * FRAME;
        stack[at] = f;
        stack[at + 1] = then;
        stack[at + 2] = otherwise;
        stack[at + TOP] = Math.min(nodes.level(f), Math.min(nodes.level(then), nodes.level(otherwise)));
        stack[at + LOW] = -1;
        return -1;
    }

    private int low(int node, int top) {
        return nodes.level(node) == top ? nodes.low(node) : node;
    }

    private int high(int node, int top) {
        return nodes.level(node) == top ? nodes.high(node) : node;
    }
}
