package dev.nines.analysis.availability.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A fault tree being built: events that may happen and gates over them, each a number; equal gates are one gate.
///
/// Coherent: there is no negation, so more events never undo a failure. A gate is made after its inputs.
public final class FaultTree {

    /// The gate that never fails.
    public static final int NEVER = 0;
    /// The gate that has always failed.
    public static final int ALWAYS = 1;

    private static final int[] NONE = {};

    private final List<Gate> gates = new ArrayList<>();
    private final Map<Gate, Integer> numbers = new HashMap<>();
    private int events;

    /// A gate; equal where it does the same with the same inputs.
    static final class Gate {

        private final int least;
        private final int[] inputs;
        private final int hash;

        /// @param least how many inputs must fail; 0 for an event, whose only input is its number
        private Gate(int least, int[] inputs) {
            this.least = least;
            this.inputs = inputs;
            hash = NodeTable.hash(Arrays.hashCode(inputs), inputs.length, least);
        }

        int least() {
            return least;
        }

        int size() {
            return inputs.length;
        }

        int input(int place) {
            return inputs[place];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Gate gate && gate.hash == hash && gate.least == least && Arrays.equals(gate.inputs, inputs);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /// A tree with nothing in it.
    public FaultTree() {
        gates.add(new Gate(-1, NONE));
        gates.add(new Gate(-2, NONE));
    }

    /// The number of events.
    public int events() {
        return events;
    }

    /// A new event; events are numbered from 0 in the order they are made.
    ///
    /// @return the gate that fails with it
    public int event() {
        return number(new Gate(0, new int[]{events++}));
    }

    /// Fails if any input does.
    public int or(int... inputs) {
        return atLeast(1, inputs);
    }

    /// Fails if all inputs do.
    public int and(int... inputs) {
        return inputs.length == 0 ? NEVER : atLeast(inputs.length, inputs);
    }

    /// Fails if at least so many inputs do; an input given twice counts twice.
    ///
    /// What would make every input fail is taken out in front: diagrams of what remains are far smaller.
    public int atLeast(int least, int... inputs) {
        var left = least;
        var open = new int[inputs.length];
        var count = 0;
        for (var input : inputs) {
            if (input == ALWAYS) {
                left--;
            } else if (input != NEVER) {
                open[count++] = input;
            }
        }
        if (left <= 0) {
            return ALWAYS;
        }
        if (left > count) {
            return NEVER;
        }
        open = Arrays.copyOf(open, count);
        if (left == 1) {
            return any(open);
        }
        var common = ways(open[0]);
        for (var at = 1; at < count && common.length > 0; at++) {
            common = Sorted.both(common, ways(open[at]));
        }
        return common.length == 0 ? counted(left, open) : apart(left, open, common);
    }

    private int any(int[] inputs) {
        var size = 0;
        for (var input : inputs) {
            size += width(input);
        }
        var all = new int[size];
        var filled = 0;
        for (var input : inputs) {
            var gate = gates.get(input);
            if (gate.least == 1) {
                System.arraycopy(gate.inputs, 0, all, filled, gate.inputs.length);
                filled += gate.inputs.length;
            } else {
                all[filled++] = input;
            }
        }
        all = Sorted.distinct(all);
        return all.length == 1 ? all[0] : number(new Gate(1, all));
    }

    private int apart(int least, int[] inputs, int[] common) {
        var rests = new int[inputs.length];
        for (var at = 0; at < inputs.length; at++) {
            var rest = Sorted.without(ways(inputs[at]), common);
            rests[at] = rest.length == 0 ? NEVER : any(rest);
        }
        var rest = atLeast(least, rests);
        var all = Arrays.copyOf(common, rest == NEVER ? common.length : common.length + 1);
        if (rest != NEVER) {
            all[common.length] = rest;
        }
        return any(all);
    }

    private int counted(int least, int[] inputs) {
        var sorted = inputs.clone();
        Arrays.sort(sorted);
        if (least < sorted.length) {
            return number(new Gate(least, sorted));
        }
        var distinct = Sorted.distinct(sorted);
        return distinct.length == 1 ? distinct[0] : number(new Gate(distinct.length, distinct));
    }

    /// The inputs of a gate that any input makes fail, else the gate itself; sorted.
    private int[] ways(int gate) {
        return gates.get(gate).least == 1 ? gates.get(gate).inputs : new int[]{gate};
    }

    private int width(int gate) {
        return gates.get(gate).least == 1 ? gates.get(gate).inputs.length : 1;
    }

    /// Whether a gate has failed once some events have happened.
    public boolean fails(int gate, BitSet happened) {
        var known = new byte[Math.max(gate, ALWAYS) + 1];
        known[ALWAYS] = 1;
        var below = below(gate);
        for (var at = below.nextSetBit(ALWAYS + 1); at >= 0; at = below.nextSetBit(at + 1)) {
            known[at] = (byte) (count(at, happened, known) ? 1 : 0);
        }
        return known[gate] == 1;
    }

    private boolean count(int at, BitSet happened, byte[] known) {
        var gate = gates.get(at);
        if (gate.least == 0) {
            return happened.get(gate.inputs[0]);
        }
        var failed = 0;
        for (var input : gate.inputs) {
            failed += known[input];
        }
        return failed >= gate.least;
    }

    /// The gate that is left when some events never happen.
    public int without(int gate, BitSet events) {
        var made = new int[Math.max(gate, ALWAYS) + 1];
        made[ALWAYS] = ALWAYS;
        var below = below(gate);
        for (var at = below.nextSetBit(ALWAYS + 1); at >= 0; at = below.nextSetBit(at + 1)) {
            var old = gates.get(at);
            if (old.least == 0) {
                made[at] = events.get(old.inputs[0]) ? NEVER : at;
            } else {
                made[at] = atLeast(old.least, Arrays.stream(old.inputs).map(input -> made[input]).toArray());
            }
        }
        return made[gate];
    }

    /// A gate and all it is made of.
    private BitSet below(int gate) {
        var below = new BitSet(gate + 1);
        below.set(gate);
        for (var at = gate; at > ALWAYS; at = below.previousSetBit(at - 1)) {
            if (gates.get(at).least > 0) {
                for (var input : gates.get(at).inputs) {
                    below.set(input);
                }
            }
        }
        return below;
    }

    Gate gate(int number) {
        return gates.get(number);
    }

    /// The events below a gate, depth first in the order of inputs.
    int[] eventsBelow(int gate) {
        var seen = new boolean[gate + 1];
        var found = new int[events];
        var count = collect(gate, seen, found, 0);
        return Arrays.copyOf(found, count);
    }

    private int collect(int number, boolean[] seen, int[] found, int count) {
        if (number <= ALWAYS || seen[number]) {
            return count;
        }
        seen[number] = true;
        var gate = gates.get(number);
        if (gate.least == 0) {
            found[count] = gate.inputs[0];
            return count + 1;
        }
        var sum = count;
        for (var input : gate.inputs) {
            sum = collect(input, seen, found, sum);
        }
        return sum;
    }

    private int number(Gate gate) {
        var known = numbers.get(gate);
        if (known != null) {
            return known;
        }
        gates.add(gate);
        numbers.put(gate, gates.size() - 1);
        return gates.size() - 1;
    }
}
