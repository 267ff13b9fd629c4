package dev.nines.analysis.availability.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Random coherent fault trees with shared inputs, and what they do found by trying everything.
final class RandomTrees {

    final FaultTree tree = new FaultTree();
    final int top;
    final Chances chances;
    private final List<long[]> tables = new ArrayList<>();

    RandomTrees(long seed, int events, int gates) {
        var random = new SplittableRandom(seed);
        var made = new ArrayList<Integer>();
        for (var event = 0; event < events; event++) {
            made.add(tree.event());
            tables.add(eventTable(event, events));
        }
        for (var gate = 0; gate < gates; gate++) {
            var inputs = new int[2 + random.nextInt(4)];
            var chosen = new int[inputs.length];
            for (var at = 0; at < inputs.length; at++) {
                var near = gate > 2 && random.nextInt(3) > 0 ? made.size() - 1 - random.nextInt(Math.min(made.size(), 6)) : -1;
                chosen[at] = near >= 0 ? near : random.nextInt(made.size());
                inputs[at] = made.get(chosen[at]);
            }
            var kind = random.nextInt(3);
            var least = kind == 0 ? 1 : kind == 1 ? inputs.length : 1 + random.nextInt(inputs.length);
            made.add(switch (kind) {
                case 0 -> tree.or(inputs);
                case 1 -> tree.and(inputs);
                default -> tree.atLeast(least, inputs);
            });
            tables.add(table(least, chosen));
        }
        top = made.getLast();
        var failed = new double[events];
        for (var event = 0; event < events; event++) {
            failed[event] = Math.pow(10, -4 * random.nextDouble());
        }
        chances = Chances.of(failed);
    }

    Function function() {
        var shared = new BitSet();
        shared.set(0);
        var function = Diagrams.of(tree, top, shared, 1 << 20).function(top);
        if (function == null) {
            throw new IllegalStateException("too large");
        }
        return function;
    }

    /// For which sets of events an event has happened, 64 sets a word.
    private static long[] eventTable(int event, int events) {
        var table = new long[Math.max(1, (1 << events) >> 6)];
        for (var set = 0; set < 1 << events; set++) {
            table[set >> 6] |= (long) (set >> event & 1) << set;
        }
        return table;
    }

    /// For which sets of events at least so many inputs have failed, from what was asked for and not from the gates made of it.
    private long[] table(int least, int[] chosen) {
        var reached = new long[least + 1][];
        Arrays.setAll(reached, _ -> new long[tables.get(chosen[0]).length]);
        Arrays.fill(reached[0], -1);
        for (var input : chosen) {
            var table = tables.get(input);
            for (var count = least; count > 0; count--) {
                for (var word = 0; word < table.length; word++) {
                    reached[count][word] |= reached[count - 1][word] & table[word];
                }
            }
        }
        return reached[least];
    }

    /// Which sets of events, as bits, make it fail.
    boolean[] table() {
        var table = new boolean[1 << tree.events()];
        for (var set = 0; set < table.length; set++) {
            table[set] = (tables.getLast()[set >> 6] >> set & 1) == 1;
        }
        return table;
    }

    /// The probability of all sets that make it fail, summed up set by set.
    double probability(boolean[] table, Chances of) {
        var sums = new double[table.length];
        for (var set = 0; set < table.length; set++) {
            sums[set] = table[set] ? 1 : 0;
        }
        for (var event = tree.events() - 1; event >= 0; event--) {
            for (var set = 0; set < 1 << event; set++) {
                sums[set] = of.working(event) * sums[set] + of.failed(event) * sums[set | 1 << event];
            }
        }
        return sums[0];
    }

    /// Minimal failing sets as bits.
    TreeSet<Integer> minimal(boolean[] table) {
        var minimal = new TreeSet<Integer>();
        for (var set = 0; set < table.length; set++) {
            var least = table[set];
            for (var event = 0; event < tree.events() && least; event++) {
                least = (set >> event & 1) == 0 || !table[set & ~(1 << event)];
            }
            if (least) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    static TreeSet<Integer> bits(List<int[]> sets) {
        var bits = new TreeSet<Integer>();
        for (var set : sets) {
            var sum = 0;
            for (var event : set) {
                sum |= 1 << event;
            }
            bits.add(sum);
        }
        return bits;
    }
}
