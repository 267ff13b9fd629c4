package dev.nines.analysis.availability.structure;

/// Remembers results of an operation on three nodes; a later result may push out an earlier one.
final class ResultCache {

    private static final int LARGEST = 1 << 20;

    private int[] keys = new int[3 * 1024];
    private int[] results = new int[1024];
    private int stored;

    /// The result remembered, or -1.
    int find(int one, int two, int three) {
        var at = NodeTable.hash(one, two, three) & results.length - 1;
        return keys[3 * at] == one && keys[3 * at + 1] == two && keys[3 * at + 2] == three ? results[at] - 1 : -1;
    }

    void store(int one, int two, int three, int result) {
        if (++stored > results.length && results.length < LARGEST) {
            keys = new int[2 * keys.length];
            results = new int[2 * results.length];
            stored = 0;
        }
        var at = NodeTable.hash(one, two, three) & results.length - 1;
        keys[3 * at] = one;
        keys[3 * at + 1] = two;
        keys[3 * at + 2] = three;
        results[at] = result + 1;
    }
}
