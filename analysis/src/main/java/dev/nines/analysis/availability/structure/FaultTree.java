package dev.nines.analysis.availability.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A fault tree being built: events that may happen and gates over them, each a number; equal gates are one gate.
///
/// Coherent: there is no negation, so more events never undo a failure. A gate is made after its inputs.
public final class FaultTree {

    /// The gate that never fails.
    public static final int NEVER = 0;
    /// The gate that has always failed.
    public static final int ALWAYS = 1;

    private final List<Gate> gates = new ArrayList<>();
    private final Map<Gate, Integer> numbers = new HashMap<>();
    private int events;

    /// @param least how many inputs must fail; 0 for an event, whose only input is its number
    record Gate(int least, List<Integer> inputs) {}

    /// A tree with nothing in it.
    public FaultTree() {
        gates.add(new Gate(-1, List.of()));
        gates.add(new Gate(-2, List.of()));
    }

    /// The number of events.
    public int events() {
        return events;
    }

    /// A new event; events are numbered from 0 in the order they are made.
    ///
    /// @return the gate that fails with it
    public int event() {
        return number(new Gate(0, List.of(events++)));
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
        var open = new ArrayList<Integer>(inputs.length);
        for (var input : inputs) {
            if (input == ALWAYS) {
                left--;
            } else if (input != NEVER) {
                open.add(input);
            }
        }
        if (left <= 0) {
            return ALWAYS;
        }
        if (left > open.size()) {
            return NEVER;
        }
        if (left == 1) {
            return any(open);
        }
        var common = new LinkedHashSet<>(ways(open.getFirst()));
        open.forEach(input -> common.retainAll(ways(input)));
        return common.isEmpty() ? counted(left, open) : apart(left, open, common);
    }

    private int any(List<Integer> inputs) {
        var all = inputs.stream().flatMap(input -> ways(input).stream()).distinct().sorted().toList();
        return all.size() == 1 ? all.getFirst() : number(new Gate(1, all));
    }

    private int apart(int least, List<Integer> inputs, Set<Integer> common) {
        var rests = inputs.stream().mapToInt(input -> {
            var rest = new ArrayList<>(ways(input));
            rest.removeAll(common);
            return rest.isEmpty() ? NEVER : any(rest);
        }).toArray();
        var all = new ArrayList<>(common);
        all.add(atLeast(least, rests));
        all.removeIf(each -> each == NEVER);
        return any(all);
    }

    private int counted(int least, List<Integer> inputs) {
        var sorted = inputs.stream().sorted().toList();
        var distinct = sorted.stream().distinct().toList();
        if (least < sorted.size()) {
            return number(new Gate(least, sorted));
        }
        return distinct.size() == 1 ? distinct.getFirst() : number(new Gate(distinct.size(), distinct));
    }

    /// The inputs of a gate that any input makes fail, else the gate itself.
    private List<Integer> ways(int gate) {
        return gates.get(gate).least == 1 ? gates.get(gate).inputs : List.of(gate);
    }

    /// Whether a gate has failed once some events have happened.
    public boolean fails(int gate, BitSet happened) {
        var known = new byte[Math.max(gate, ALWAYS) + 1];
        known[ALWAYS] = 1;
        for (var at = ALWAYS + 1; at <= gate; at++) {
            known[at] = (byte) (count(at, happened, known) ? 1 : 0);
        }
        return known[gate] == 1;
    }

    private boolean count(int at, BitSet happened, byte[] known) {
        var gate = gates.get(at);
        if (gate.least == 0) {
            return happened.get(gate.inputs.getFirst());
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
        for (var at = ALWAYS + 1; at <= gate; at++) {
            var old = gates.get(at);
            if (old.least == 0) {
                made[at] = events.get(old.inputs.getFirst()) ? NEVER : at;
            } else {
                made[at] = atLeast(old.least, old.inputs.stream().mapToInt(input -> made[input]).toArray());
            }
        }
        return made[gate];
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
            found[count] = gate.inputs.getFirst();
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
