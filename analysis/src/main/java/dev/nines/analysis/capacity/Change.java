package dev.nines.analysis.capacity;

import dev.nines.analysis.flow.RequestGraph;

/// What differs between a design and the same one after a loss or growth: components with other traffic or other parts, and all that
/// wait for those. The rest is as busy and as fast as before, at every multiple of the traffic.
final class Change {

    private final Solver before;
    private final Solver after;
    private final RequestGraph graph;

    Change(Solver before, Solver after) {
        this.before = before;
        this.after = after;
        this.graph = after.plant().graph();
    }

    /// The components that must be solved anew.
    boolean[] changed() {
        var changed = new boolean[graph.size()];
        var everything = !before.stations().arrivals().equals(after.stations().arrivals());
        for (var index = changed.length - 1; index >= 0; index--) {
            var at = graph.order()[index];
            changed[at] = everything || differs(at);
            for (var way = 0; !changed[at] && way < graph.out(at).length; way++) {
                changed[at] = changed[graph.out(at)[way].to()] && after.rates().edgeRate(at, way) > 0;
            }
        }
        return changed;
    }

    private boolean differs(int at) {
        return before.routes().left(at) != after.routes().left(at) || before.awaited(at) != after.awaited(at)
                || ratesDiffer(at) || !after.stations().same(before.stations(), at);
    }

    private boolean ratesDiffer(int at) {
        var one = before.rates();
        var other = after.rates();
        if (one.openings(at) != other.openings(at) || one.open(at) != other.open(at)) {
            return true;
        }
        for (var each = 0; each < graph.classes().size(); each++) {
            if (one.rate(at, each) != other.rate(at, each) || one.messages(at, each) != other.messages(at, each)) {
                return true;
            }
        }
        for (var way = 0; way < graph.out(at).length; way++) {
            if (one.edgeRate(at, way) != other.edgeRate(at, way)) {
                return true;
            }
        }
        return false;
    }

    static boolean[] both(boolean[] one, boolean[] other) {
        var both = new boolean[one.length];
        for (var at = 0; at < both.length; at++) {
            both[at] = one[at] && other[at];
        }
        return both;
    }
}
