package dev.nines.analysis.availability.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Random coherent fault trees with shared inputs, and what they do found by trying everything.
final class RandomTrees {

    final FaultTree tree = new FaultTree();
    final int top;
    final Chances chances;

    RandomTrees(long seed, int events, int gates) {
        var random = new SplittableRandom(seed);
        var made = new ArrayList<Integer>();
        for (var event = 0; event < events; event++) {
            made.add(tree.event());
        }
        for (var gate = 0; gate < gates; gate++) {
            var inputs = new int[2 + random.nextInt(4)];
            for (var at = 0; at < inputs.length; at++) {
                var near = gate > 2 && random.nextInt(3) > 0 ? made.size() - 1 - random.nextInt(Math.min(made.size(), 6)) : -1;
                inputs[at] = made.get(near >= 0 ? near : random.nextInt(made.size()));
            }
            made.add(switch (random.nextInt(3)) {
                case 0 -> tree.or(inputs);
                case 1 -> tree.and(inputs);
                default -> tree.atLeast(1 + random.nextInt(inputs.length), inputs);
            });
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

    /// Which sets of events, as bits, make it fail.
    boolean[] table() {
        var table = new boolean[1 << tree.events()];
        for (var set = 0; set < table.length; set++) {
            table[set] = tree.fails(top, BitSet.valueOf(new long[]{set}));
        }
        return table;
    }

    double probability(boolean[] table, Chances of) {
        var sum = 0.0;
        for (var set = 0; set < table.length; set++) {
            if (table[set]) {
                var product = 1.0;
                for (var event = 0; event < tree.events(); event++) {
                    product *= (set >> event & 1) == 1 ? of.failed(event) : of.working(event);
                }
                sum += product;
            }
        }
        return sum;
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
