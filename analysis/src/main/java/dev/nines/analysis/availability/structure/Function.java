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
    private final int[] level;
    private final int[] low;
    private final int[] high;
    private final int root;
    private final int[] levelOf;

    private Function(int size, int root, int[] levelOf) {
        event = new int[size];
        level = new int[size];
        low = new int[size];
        high = new int[size];
        this.root = root;
        this.levelOf = levelOf;
    }

    /// The part of a table below a node.
    ///
    /// @param eventAt event of each level
    /// @param levelOf level of each event
    static Function of(NodeTable nodes, int root, int[] eventAt, int[] levelOf) {
        var sorted = nodes.below(root);
        var places = nodes.places(sorted);
        var size = sorted.length + 2;
        var made = new Function(size, places[root], levelOf);
        for (var at = 2; at < size; at++) {
            var node = sorted[at - 2];
            made.level[at] = nodes.level(node);
            made.event[at] = eventAt[nodes.level(node)];
            made.low[at] = places[nodes.low(node)];
            made.high[at] = places[nodes.high(node)];
        }
        return made;
    }

    /// The first node that an event decides, or the number of nodes where none does; nodes are sorted by falling level.
    private int first(int eventNumber) {
        var wanted = levelOf[eventNumber];
        var least = 2;
        var most = event.length;
        while (least < most) {
            var middle = (least + most) >>> 1;
            if (level[middle] > wanted) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least < event.length && level[least] == wanted ? least : event.length;
    }

    /// The events it depends on, sorted.
    public int[] events() {
        var events = new int[event.length];
        var count = 0;
        for (var at = 2; at < event.length; at++) {
            if (at == 2 || event[at] != event[at - 1]) {
                events[count++] = event[at];
            }
        }
        var sorted = Arrays.copyOf(events, count);
        Arrays.sort(sorted);
        return sorted;
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
        return first(eventNumber) < event.length;
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
        return new Evaluation(this, chances, values(chances));
    }

    /// The probability of failure under usual chances, from which changes of a few events are computed in part of the time.
    public static final class Evaluation {

        private final Function function;
        private final Chances chances;
        private final double[] usual;
        private final double[] values;

        private Evaluation(Function function, Chances chances, double[] usual) {
            this.function = function;
            this.chances = chances.copy();
            this.usual = usual;
            values = usual.clone();
        }

        /// The probability of failure when some events have another probability, and all others the usual one.
        public double with(int[] events, double probability) {
            return with(events, (_, _) -> probability);
        }

        /// The probability of failure when some events are rarer by a factor.
        public double rarer(int[] events, double factor) {
            return with(events, (_, failed) -> failed / factor);
        }

        private double with(int[] events, Change change) {
            var first = values.length;
            var failed = new double[events.length];
            var working = new double[events.length];
            for (var at = 0; at < events.length; at++) {
                first = Math.min(first, function.first(events[at]));
                failed[at] = chances.failed(events[at]);
                working[at] = chances.working(events[at]);
                var changed = change.of(events[at], failed[at]);
                chances.set(events[at], changed, 1 - changed);
            }
            function.fill(values, first, chances);
            var result = values[function.root];
            System.arraycopy(usual, first, values, first, usual.length - first);
            for (var at = 0; at < events.length; at++) {
                chances.set(events[at], failed[at], working[at]);
            }
            return result;
        }

        /// Another probability for an event.
        private interface Change {

            double of(int event, double failed);
        }
    }

    /// The events each of which makes it fail alone.
    public BitSet singles() {
        var end = new int[event.length];
        end[1] = 1;
        for (var at = 2; at < event.length; at++) {
            end[at] = end[low[at]];
        }
        var found = new BitSet();
        for (var at = root; at > 1; at = low[at]) {
            found.set(event[at], end[high[at]] == 1);
        }
        return found;
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
        var derivatives = new double[levelOf.length];
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
