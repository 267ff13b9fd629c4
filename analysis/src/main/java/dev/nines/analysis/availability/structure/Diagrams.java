package dev.nines.analysis.availability.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// The gates of a fault tree as decision diagrams in one order of events.
///
/// The order is depth first, shared causes before all others: once those are decided the rest falls apart into independent pieces.
/// All diagrams share one budget of nodes; a gate that would need more gets bounds instead.
public final class Diagrams {

    private static final int TOO_LARGE = -1;
    private static final int LEAST_BUDGET = 4096;

    private final FaultTree tree;
    private final Bdd bdd;
    private final int[] eventAt;
    private final int[] levelOf;
    private final int shared;
    private final int budget;
    private final Map<Integer, Integer> highest = new HashMap<>();
    private final Map<Integer, Integer> built = new HashMap<>();
    private final Map<Integer, Function> functions = new HashMap<>();

    private Diagrams(FaultTree tree, int[] eventAt, int[] levelOf, int shared, int budget) {
        this.tree = tree;
        this.eventAt = eventAt;
        this.levelOf = levelOf;
        this.shared = shared;
        this.budget = budget;
        bdd = new Bdd(budget);
        built.put(FaultTree.NEVER, Bdd.FALSE);
        built.put(FaultTree.ALWAYS, Bdd.TRUE);
    }

    /// Diagrams of the gates of a tree.
    ///
    /// @param top gate whose depth-first order is taken
    /// @param shared events that come first
    /// @param budget nodes they may have together
    public static Diagrams of(FaultTree tree, int top, BitSet shared, int budget) {
        var seen = new BitSet();
        var order = new int[tree.events()];
        var count = 0;
        var below = tree.eventsBelow(top);
        var all = Arrays.copyOf(below, below.length + tree.events());
        for (var event = 0; event < tree.events(); event++) {
            all[below.length + event] = event;
        }
        for (var round = 0; round < 2; round++) {
            for (var event : all) {
                if (shared.get(event) == (round == 0) && !seen.get(event)) {
                    seen.set(event);
                    order[count++] = event;
                }
            }
        }
        var levels = new int[tree.events()];
        for (var level = 0; level < order.length; level++) {
            levels[order[level]] = level;
        }
        return new Diagrams(tree, order, levels, shared.cardinality(), budget);
    }

    /// A gate as a function of events; absent if it needs too many nodes.
    public @Nullable Function function(int gate) {
        var node = build(gate);
        return node == TOO_LARGE
                ? null
                : functions.computeIfAbsent(node, root -> Function.of(bdd.nodes(), root, eventAt, levelOf));
    }

    private int build(int gate) {
        var known = built.get(gate);
        if (known != null) {
            return known;
        }
        var node = combine(gate);
        built.put(gate, node);
        return node;
    }

    private int combine(int number) {
        var gate = tree.gate(number);
        try {
            if (gate.least() == 0) {
                return bdd.variable(levelOf[gate.input(0)]);
            }
            var inputs = new int[gate.size()];
            for (var at = 0; at < inputs.length; at++) {
                inputs[at] = build(gate.input(at));
                if (inputs[at] == TOO_LARGE) {
                    return TOO_LARGE;
                }
            }
            return combine(gate.least(), highestFirst(gate, inputs));
        } catch (NodeBudgetException _) {
            return TOO_LARGE;
        }
    }

    private int combine(int least, int[] inputs) {
        if (least > 1 && least < inputs.length) {
            return bdd.atLeast(least, inputs);
        }
        var node = inputs[inputs.length - 1];
        for (var at = inputs.length - 2; at >= 0; at--) {
            node = least == 1 ? bdd.or(inputs[at], node) : bdd.and(inputs[at], node);
        }
        return node;
    }

    /// The inputs of a gate by the highest level of theirs that is no shared cause, so that each is joined above those after it:
    /// joined the other way round, all that has been joined so far would be copied.
    private int[] highestFirst(FaultTree.Gate gate, int[] inputs) {
        var keys = new long[inputs.length];
        for (var at = 0; at < inputs.length; at++) {
            keys[at] = (long) highest(gate.input(at)) << Integer.SIZE | at;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> inputs[(int) key]).toArray();
    }

    private int highest(int number) {
        var known = highest.get(number);
        if (known != null) {
            return known;
        }
        var gate = tree.gate(number);
        var found = Integer.MAX_VALUE;
        if (gate.least() == 0) {
            var level = levelOf[gate.input(0)];
            found = level < shared ? Integer.MAX_VALUE : level;
        } else {
            for (var at = 0; at < gate.size(); at++) {
                found = Math.min(found, highest(gate.input(at)));
            }
        }
        highest.put(number, found);
        return found;
    }

    /// The probability that a gate has failed: exact where its diagram fits, else between bounds that always hold.
    ///
    /// For a coherent tree over independent events gates are associated (Esary, Proschan and Walkup 1967), so that
    /// max P ≤ P(or) ≤ 1 − ∏(1 − P) and ∏ P ≤ P(and) ≤ min P; at least k of n is at most Σ P ÷ k (Markov). Inputs are diagrams of
    /// their own, with the budget divided among them.
    public Bounds bounds(int gate, Chances chances) {
        if (tree.gate(gate).least() == 0) {
            return Bounds.exact(chances.failed(tree.gate(gate).input(0)));
        }
        var function = function(gate);
        return function == null ? combined(gate, chances, new HashMap<>()) : Bounds.exact(function.probability(chances));
    }

    /// @param known bounds of gates met before: the same gate may be an input of many
    private Bounds bounds(int gate, Chances chances, Map<Integer, Bounds> known) {
        var met = known.get(gate);
        if (met != null) {
            return met;
        }
        var function = function(gate);
        var found = function == null ? combined(gate, chances, known) : Bounds.exact(function.probability(chances));
        known.put(gate, found);
        return found;
    }

    private Bounds combined(int gate, Chances chances, Map<Integer, Bounds> known) {
        var least = tree.gate(gate).least();
        var share = Math.max(LEAST_BUDGET, budget / tree.gate(gate).size());
        var inputs = IntStream.range(0, tree.gate(gate).size()).map(tree.gate(gate)::input)
                .mapToObj(input -> new Diagrams(tree, eventAt, levelOf, shared, share).bounds(input, chances, known)).toList();
        if (least == 1) {
            return new Bounds(inputs.stream().mapToDouble(Bounds::least).max().orElse(0), any(inputs));
        }
        var largest = inputs.stream().mapToDouble(Bounds::least).sorted().skip(inputs.size() - least).reduce(1, (a, b) -> a * b);
        var most = least == inputs.size()
                ? inputs.stream().mapToDouble(Bounds::most).min().orElse(1)
                : Math.min(1, inputs.stream().mapToDouble(Bounds::most).sum() / least);
        return new Bounds(largest, most);
    }

    /// 1 − ∏(1 − p) without cancellation.
    private static double any(List<Bounds> inputs) {
        return -Math.expm1(inputs.stream().mapToDouble(input -> Math.log1p(-input.most())).sum());
    }

    /// Nodes made so far.
    public int nodes() {
        return bdd.nodes().size();
    }
}
