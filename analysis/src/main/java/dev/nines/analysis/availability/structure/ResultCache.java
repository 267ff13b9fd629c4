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
        if (2 * ++stored > results.length && results.length < LARGEST) {
            grow();
        }
        put(one, two, three, result + 1);
    }

    private void put(int one, int two, int three, int kept) {
        var at = NodeTable.hash(one, two, three) & results.length - 1;
        keys[3 * at] = one;
        keys[3 * at + 1] = two;
        keys[3 * at + 2] = three;
        results[at] = kept;
    }

    private void grow() {
        var oldKeys = keys;
        var oldResults = results;
        keys = new int[2 * oldKeys.length];
        results = new int[2 * oldResults.length];
        for (var at = 0; at < oldResults.length; at++) {
            if (oldResults[at] != 0) {
                put(oldKeys[3 * at], oldKeys[3 * at + 1], oldKeys[3 * at + 2], oldResults[at]);
            }
        }
    }
}
