package dev.nines.analysis.availability.structure;

import java.util.Arrays;

/// Nodes of decision diagrams by index: a level and two children each, the same three never twice.
///
/// Children come before their parents. Indexes 0 and 1 are the two terminals. Open addressing; not for several threads.
final class NodeTable {

    static final int TERMINAL_LEVEL = Integer.MAX_VALUE;

    private static final int FEWEST = 512;

    private final int budget;
    private int[] level = new int[FEWEST];
    private int[] low = new int[FEWEST];
    private int[] high = new int[FEWEST];
    private int[] slots = new int[2 * FEWEST];
    private int size = 2;
    private int[] marks = new int[FEWEST];
    private int[] places = new int[FEWEST];
    private int mark;

    NodeTable(int budget) {
        this.budget = budget;
        level[0] = TERMINAL_LEVEL;
        level[1] = TERMINAL_LEVEL;
    }

    int size() {
        return size;
    }

    int level(int node) {
        return level[node];
    }

    int low(int node) {
        return low[node];
    }

    int high(int node) {
        return high[node];
    }

    /// The nodes below a node and itself without the terminals, deepest level first and older ones first within a level.
    int[] below(int root) {
        if (root < 2) {
            return new int[0];
        }
        if (marks.length < size) {
            marks = new int[level.length];
            mark = 0;
        }
        mark++;
        var found = new long[16];
        found[0] = key(root);
        marks[root] = mark;
        var count = 1;
        for (var at = 0; at < count; at++) {
            var node = (int) found[at];
            if (count + 2 > found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            for (var side = 0; side < 2; side++) {
                var child = side == 0 ? low[node] : high[node];
                if (child > 1 && marks[child] != mark) {
                    marks[child] = mark;
                    found[count++] = key(child);
                }
            }
        }
        Arrays.sort(found, 0, count);
        var sorted = new int[count];
        for (var at = 0; at < count; at++) {
            sorted[at] = (int) found[at];
        }
        return sorted;
    }

    /// Where nodes stand in an array that starts with both terminals, by node; what is said of other nodes means nothing, and the array
    /// is used again by the next call.
    int[] places(int[] sorted) {
        if (places.length < size) {
            places = new int[level.length];
        }
        places[1] = 1;
        for (var at = 0; at < sorted.length; at++) {
            places[sorted[at]] = at + 2;
        }
        return places;
    }

    private long key(int node) {
        return (long) -level[node] << Integer.SIZE | node;
    }

    /// The node of a level and two children.
    ///
    /// @throws NodeBudgetException if it would be one too many
    int node(int nodeLevel, int lowChild, int highChild) {
        var slot = slot(nodeLevel, lowChild, highChild);
        if (slots[slot] != 0) {
            return slots[slot];
        }
        if (size >= budget) {
            throw new NodeBudgetException(budget);
        }
        if (size == level.length) {
            grow();
            slot = slot(nodeLevel, lowChild, highChild);
        }
        level[size] = nodeLevel;
        low[size] = lowChild;
        high[size] = highChild;
        slots[slot] = size;
        return size++;
    }

    /// The slot that holds a node, or the empty one it belongs in.
    private int slot(int nodeLevel, int lowChild, int highChild) {
        var slot = hash(nodeLevel, lowChild, highChild) & slots.length - 1;
        while (slots[slot] != 0) {
            var node = slots[slot];
            if (level[node] == nodeLevel && low[node] == lowChild && high[node] == highChild) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        level = Arrays.copyOf(level, size * 2);
        low = Arrays.copyOf(low, size * 2);
        high = Arrays.copyOf(high, size * 2);
        slots = new int[size * 4];
        for (var node = 2; node < size; node++) {
            slots[slot(level[node], low[node], high[node])] = node;
        }
    }

    /// Mixes three numbers (constants of MurmurHash3).
    static int hash(int one, int two, int three) {
        var mixed = one * 0xcc9e2d51 ^ Integer.rotateLeft(two * 0x1b873593, 13) ^ Integer.rotateLeft(three * 0x85ebca6b, 23);
        mixed ^= mixed >>> 16;
        mixed *= 0xc2b2ae35;
        return mixed ^ mixed >>> 15;
    }
}
