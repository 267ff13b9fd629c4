package dev.nines.analysis.availability.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final int budget;
    private final Map<Integer, Integer> built = new HashMap<>();

    private Diagrams(FaultTree tree, int[] eventAt, int budget) {
        this.tree = tree;
        this.eventAt = eventAt;
        this.budget = budget;
        bdd = new Bdd(budget);
        levelOf = new int[tree.events()];
        for (var level = 0; level < eventAt.length; level++) {
            levelOf[eventAt[level]] = level;
        }
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
        return new Diagrams(tree, order, budget);
    }

    /// A gate as a function of events; absent if it needs too many nodes.
    public @Nullable Function function(int gate) {
        var node = build(gate);
        return node == TOO_LARGE ? null : Function.of(bdd.nodes(), node, eventAt, tree.events());
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
                return bdd.variable(levelOf[gate.inputs().getFirst()]);
            }
            var inputs = new int[gate.inputs().size()];
            for (var at = 0; at < inputs.length; at++) {
                inputs[at] = build(gate.inputs().get(at));
                if (inputs[at] == TOO_LARGE) {
                    return TOO_LARGE;
                }
            }
            return combine(gate.least(), highestFirst(inputs));
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

    private int[] highestFirst(int[] inputs) {
        return Arrays.stream(inputs).boxed()
                .sorted((one, other) -> Integer.compare(bdd.nodes().level(one), bdd.nodes().level(other)))
                .mapToInt(Integer::intValue).toArray();
    }

    /// The probability that a gate has failed: exact where its diagram fits, else between bounds that always hold.
    ///
    /// For a coherent tree over independent events gates are associated (Esary, Proschan and Walkup 1967), so that
    /// max P ≤ P(or) ≤ 1 − ∏(1 − P) and ∏ P ≤ P(and) ≤ min P; at least k of n is at most Σ P ÷ k (Markov). Inputs are diagrams of
    /// their own, with the budget divided among them.
    public Bounds bounds(int gate, Chances chances) {
        if (tree.gate(gate).least() == 0) {
            return Bounds.exact(chances.failed(tree.gate(gate).inputs().getFirst()));
        }
        var function = function(gate);
        return function == null ? combined(gate, chances) : Bounds.exact(function.probability(chances));
    }

    private Bounds combined(int gate, Chances chances) {
        var least = tree.gate(gate).least();
        var share = Math.max(LEAST_BUDGET, budget / tree.gate(gate).inputs().size());
        var inputs = tree.gate(gate).inputs().stream()
                .map(input -> new Diagrams(tree, eventAt, share).bounds(input, chances)).toList();
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
