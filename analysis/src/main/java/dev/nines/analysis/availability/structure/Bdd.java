package dev.nines.analysis.availability.structure;

/// Reduced ordered binary decision diagrams (Bryant, IEEE Trans. Computers C-35, 1986) with one operation, if-then-else.
final class Bdd {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private final NodeTable nodes;
    private final ResultCache results = new ResultCache();

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
    int ite(int f, int g, int h) {
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
        var top = Math.min(nodes.level(f), Math.min(nodes.level(then), nodes.level(otherwise)));
        var low = ite(low(f, top), low(then, top), low(otherwise, top));
        var high = ite(high(f, top), high(then, top), high(otherwise, top));
        var result = low == high ? low : nodes.node(top, low, high);
        results.store(f, then, otherwise, result);
        return result;
    }

    private int low(int node, int top) {
        return nodes.level(node) == top ? nodes.low(node) : node;
    }

    private int high(int node, int top) {
        return nodes.level(node) == top ? nodes.high(node) : node;
    }
}
