package dev.nines.analysis.availability.structure;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/// A failure as a function of events, as a decision diagram laid out in arrays: evaluated in time linear in its nodes.
///
/// Nodes are sorted from the deepest level to the highest, so children come before parents and a change of high events touches only
/// the end of the array. Probabilities are sums of products of non-negative numbers: a result of 1e-13 has all its digits.
public final class Function {

    private final int[] event;
    private final int[] low;
    private final int[] high;
    private final int root;
    private final int[] firstAffected;

    private Function(int[] event, int[] low, int[] high, int root, int[] firstAffected) {
        this.event = event;
        this.low = low;
        this.high = high;
        this.root = root;
        this.firstAffected = firstAffected;
    }

    /// The part of a table below a node.
    ///
    /// @param eventAt event of each level
    static Function of(NodeTable nodes, int root, int[] eventAt, int events) {
        var reached = new BitSet(root + 1);
        reached.set(root);
        for (var node = root; node > 1; node--) {
            if (reached.get(node)) {
                reached.set(nodes.low(node));
                reached.set(nodes.high(node));
            }
        }
        reached.clear(0, 2);
        var sorted = reached.stream().boxed().sorted((one, other) -> nodes.level(other) - nodes.level(one))
                .mapToInt(Integer::intValue).toArray();
        var place = new int[root + 2];
        place[1] = 1;
        for (var at = 0; at < sorted.length; at++) {
            place[sorted[at]] = at + 2;
        }
        var size = sorted.length + 2;
        var made = new Function(new int[size], new int[size], new int[size], place[root], new int[events]);
        Arrays.fill(made.firstAffected, size);
        for (var at = 2; at < size; at++) {
            var node = sorted[at - 2];
            made.event[at] = eventAt[nodes.level(node)];
            made.low[at] = place[nodes.low(node)];
            made.high[at] = place[nodes.high(node)];
            made.firstAffected[made.event[at]] = Math.min(made.firstAffected[made.event[at]], at);
        }
        return made;
    }

    /// How many decision nodes it has.
    public int size() {
        return event.length - 2;
    }

    /// Whether no events make it fail.
    public boolean never() {
        return root == 0;
    }

    /// Whether it depends on an event.
    public boolean dependsOn(int eventNumber) {
        return firstAffected[eventNumber] < event.length;
    }

    /// Whether it has failed once some events have happened.
    public boolean fails(BitSet happened) {
        var at = root;
        while (at > 1) {
            at = happened.get(event[at]) ? high[at] : low[at];
        }
        return at == 1;
    }

    /// The probability of failure.
    public double probability(Chances chances) {
        return values(chances)[root];
    }

    /// Prepares for many evaluations that each change the chances of a few events.
    public Evaluation evaluation(Chances chances) {
        return new Evaluation(this, values(chances));
    }

    /// The probability of failure under usual chances, from which changes of a few events are computed in part of the time.
    public static final class Evaluation {

        private final Function function;
        private final double[] usual;
        private final double[] values;

        private Evaluation(Function function, double[] usual) {
            this.function = function;
            this.usual = usual;
            values = usual.clone();
        }

        /// The probability of failure when the chances of some events, and of no others, are different.
        public double with(int[] events, Chances chances) {
            var first = values.length;
            for (var each : events) {
                first = Math.min(first, function.firstAffected[each]);
            }
            function.fill(values, first, chances);
            var result = values[function.root];
            System.arraycopy(usual, Math.min(first, usual.length), values, Math.min(first, usual.length), usual.length - first);
            return result;
        }
    }

    private double[] values(Chances chances) {
        var values = new double[event.length];
        values[1] = 1;
        fill(values, 2, chances);
        return values;
    }

    private void fill(double[] values, int from, Chances chances) {
        for (var at = from; at < event.length; at++) {
            values[at] = chances.failed(event[at]) * values[high[at]] + chances.working(event[at]) * values[low[at]];
        }
    }

    /// The derivative of the probability by the probability of every event: Birnbaum's importance, by event.
    ///
    /// In two passes for all events (Rauzy, Reliability Engineering and System Safety 40, 1993).
    public double[] derivatives(Chances chances) {
        var values = values(chances);
        var reach = new double[event.length];
        var derivatives = new double[firstAffected.length];
        reach[root] = 1;
        for (var at = event.length - 1; at > 1; at--) {
            derivatives[event[at]] += reach[at] * (values[high[at]] - values[low[at]]);
            reach[high[at]] += reach[at] * chances.failed(event[at]);
            reach[low[at]] += reach[at] * chances.working(event[at]);
        }
        return derivatives;
    }

    /// Its minimal cut sets: the smallest sets of events that make it fail.
    ///
    /// @param budget nodes their own diagram may have
    /// @return absent if they would need more
    public @Nullable CutSets cutSets(int budget) {
        return CutSets.of(event, low, high, root, budget);
    }
}
