package dev.nines.analysis.capacity;

import java.util.Arrays;

import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.flow.Routes;
import dev.nines.analysis.queueing.Moments;
import dev.nines.model.component.Users;

/// Response times of a design under a multiple of its traffic, callees first.
///
/// Every station is solved on its own with the time that its requests spend in what they call as part of their service where they keep
/// a thread meanwhile: the method of layers (J. A. Rolia and K. C. Sevcik, IEEE Transactions on Software Engineering 21, 1995),
/// which needs no iteration here because no call leads back. Times at different stations are taken as independent.
final class Solver {

    /// Share of requests that may take longer than an objective for a 99th percentile.
    static final double LATE = 0.01;

    private final Plant plant;
    private final RequestGraph graph;
    private final Routes routes;
    private final Rates rates;
    private final StationSolver stations;
    private final int classes;
    private final int rows;
    private final Moments[] down;
    private final Moments[] times;
    private final Solution[] solutions;
    private final boolean[] awaited;
    private boolean[] reached;
    private int[] sequence;
    private double worst;
    private int worstAt;

    /// Everything that gets traffic, not solved yet.
    Solver(Plant plant, Routes routes, Rates rates) {
        this.plant = plant;
        this.graph = plant.graph();
        this.routes = routes;
        this.rates = rates;
        this.stations = new StationSolver(plant, routes, rates);
        this.classes = graph.classes().size();
        this.rows = graph.longLived() ? 2 * classes : classes;
        this.down = new Moments[classes];
        this.times = new Moments[graph.size() * rows];
        this.solutions = new Solution[graph.size()];
        this.awaited = awaited();
        Arrays.fill(times, Moments.NONE);
        Arrays.fill(solutions, Solution.IDLE);
        reached = busy();
        sequence = sequence(reached);
    }

    /// Solved for its traffic after a change. What the change does not reach is taken over from before, and from then on left out: only
    /// what is [#touched()] can be asked for at other multiples of the traffic.
    ///
    /// @param before solved for the traffic itself
    static Solver after(Solver before, Routes routes, Rates rates) {
        var solver = new Solver(before.plant, routes, rates);
        var changed = new Change(before, solver).changed();
        for (var at = 0; at < changed.length; at++) {
            if (!changed[at]) {
                solver.solutions[at] = before.solutions[at];
                System.arraycopy(before.times, at * solver.rows, solver.times, at * solver.rows, solver.rows);
            }
        }
        var busy = solver.busy();
        solver.sequence = solver.sequence(Change.both(busy, changed));
        solver.solve(1);
        solver.reached = solver.andCallees(changed);
        solver.sequence = solver.sequence(Change.both(busy, solver.reached));
        return solver;
    }

    /// The same, everything solved anew.
    Solver whole() {
        var solver = new Solver(plant, routes, rates);
        solver.solve(1);
        return solver;
    }

    private boolean[] busy() {
        var busy = new boolean[graph.size()];
        for (var at = 0; at < busy.length; at++) {
            busy[at] = rates.rate(at) > 0 || rates.openings(at) > 0;
        }
        return busy;
    }

    private boolean[] andCallees(boolean[] some) {
        var all = some.clone();
        for (var at : graph.order()) {
            for (var way = 0; all[at] && way < graph.out(at).length; way++) {
                all[graph.out(at)[way].to()] |= rates.edgeRate(at, way) > 0;
            }
        }
        for (var at = 0; at < all.length; at++) {
            all[graph.machine(at)] |= all[at];
        }
        return all;
    }

    /// Whether a component is among what is solved, or would be if it still got traffic, or its machine is.
    boolean reaches(int at) {
        return reached[at];
    }

    /// Some components, callees first.
    private int[] sequence(boolean[] some) {
        var found = new int[graph.size()];
        var count = 0;
        for (var index = found.length - 1; index >= 0; index--) {
            if (some[graph.order()[index]]) {
                found[count++] = graph.order()[index];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// What is solved: all that gets traffic, or what a change reaches and what that calls.
    int[] touched() {
        return sequence;
    }

    /// Which components users wait for: reached over calls whose caller waits.
    private boolean[] awaited() {
        var reached = new boolean[graph.size()];
        for (var at : graph.order()) {
            reached[at] |= graph.spec(at) instanceof Users;
            for (var way = 0; reached[at] && way < graph.out(at).length; way++) {
                var call = graph.out(at)[way];
                reached[call.to()] |= call.sync() && rates.edgeRate(at, way) > 0;
            }
        }
        for (var at = 0; at < reached.length; at++) {
            reached[graph.machine(at)] |= reached[at];
        }
        return reached;
    }

    /// Whether users wait for a component; what they do not wait for may lag behind at the peak.
    boolean awaited(int at) {
        return awaited[at];
    }

    /// Computes everything for a multiple of the traffic.
    void solve(double factor) {
        worst = 0;
        worstAt = -1;
        for (var at : sequence) {
            solve(at, factor);
        }
    }

    private void solve(int at, double factor) {
        for (var each = 0; each < classes; each++) {
            down[each] = rates.rate(at, each) > 0 ? downstream(at, each, false) : Moments.NONE;
        }
        var solution = stations.solve(at, factor, down);
        solutions[at] = solution;
        if (solution.load() > worst && awaited[at]) {
            worst = solution.load();
            worstAt = at;
        }
        var passes = graph.passes(at);
        for (var each = 0; each < classes; each++) {
            if (rates.rate(at, each) > 0) {
                var own = stations.own(at, each, solution);
                times[at * rows + each] = own.plus(down[each]);
                if (rows > classes) {
                    times[at * rows + classes + each] = passes
                            ? own.plus(downstream(at, each, true))
                            : times[at * rows + each];
                }
            }
        }
    }

    /// Time that requests of a class spend in what a component calls and waits for, one call after the other.
    private Moments downstream(int at, int requestClass, boolean longLived) {
        var out = graph.out(at);
        var calls = Moments.NONE;
        var shares = 0.0;
        var first = 0.0;
        var second = 0.0;
        var third = 0.0;
        for (var way = 0; way < out.length; way++) {
            var share = routes.share(at, way, requestClass, longLived);
            if (share == 0 || !out[way].sync() || !routes.up(out[way].to())) {
                continue;
            }
            var time = times[out[way].to() * rows + (longLived ? classes : 0) + requestClass];
            if (graph.divides(out[way])) {
                var part = share * graph.demand(out[way].to(), requestClass);
                shares += part;
                first += part * time.mean();
                second += part * time.second();
                third += part * time.rawThird();
            } else {
                calls = calls.plus(time.repeated(count(at, out[way], requestClass)));
            }
        }
        if (shares == 0) {
            return calls;
        }
        if (Double.isInfinite(first)) {
            return Moments.constant(Double.POSITIVE_INFINITY);
        }
        var mixture = shares <= 1 + 1e-9
                ? Moments.raw(first, second, third)
                : Moments.raw(first / shares, second / shares, third / shares).repeated(Moments.constant(shares));
        return mixture.plus(calls);
    }

    /// The number of calls of one request: with a probability, `n` of them, the fraction of `n` as a chance of one more.
    private Moments count(int at, Call call, int requestClass) {
        var probability = call.probability() * (graph.passes(at) ? 1 : routes.misses(at));
        var number = call.calls() * graph.demand(call.to(), requestClass);
        var least = Math.floor(number);
        var more = number - least;
        if (probability == 1 && more == 0) {
            return Moments.constant(number);
        }
        var next = least + 1;
        return Moments.raw(probability * number,
                probability * (least * least * (1 - more) + next * next * more),
                probability * (least * least * least * (1 - more) + next * next * next * more));
    }

    /// What a component does.
    Solution solution(int at) {
        return solutions[at];
    }

    /// Time from a component's taking a request of a class to its answer, with all it calls.
    Moments time(int at, int requestClass, boolean longLived) {
        return times[at * rows + (longLived && rows > classes ? classes : 0) + requestClass];
    }

    /// Mean time over all classes that arrive at a component.
    double meanTime(int at) {
        var sum = 0.0;
        var all = rates.rate(at);
        for (var row = 0; row < rows; row++) {
            var rate = sent(at, row);
            sum += rate > 0 ? rate * times[at * rows + row].mean() : 0;
        }
        return all == 0 ? 0 : sum / all;
    }

    /// The greatest share of what a station can do that is asked of it, of those whose share does not simply grow with the traffic.
    double worst() {
        return worst;
    }

    /// Where that is.
    int worstAt() {
        return worstAt;
    }

    /// The greatest share of the requests of any journey that take longer than a time.
    double late(double seconds) {
        var late = 0.0;
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users) {
                for (var row = 0; row < rows; row++) {
                    if (sent(at, row) > 0) {
                        late = Math.max(late, times[at * rows + row].later(seconds));
                    }
                }
            }
        }
        return late;
    }

    /// Longest 99th percentile of users' response times.
    double longest() {
        var longest = 0.0;
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users) {
                for (var row = 0; row < rows; row++) {
                    var time = times[at * rows + row];
                    if (sent(at, row) > 0 && time.later(longest) > LATE) {
                        longest = Math.max(longest, time.percentile(1 - LATE));
                    }
                }
            }
        }
        return longest;
    }

    /// Requests, or messages on long-lived connections, of a class that a component gets.
    double sent(int at, int row) {
        var requestClass = row % classes;
        var messages = rates.messages(at, requestClass);
        return row >= classes ? messages : rates.rate(at, requestClass) - (rows > classes ? messages : 0);
    }

    int rows() {
        return rows;
    }

    Plant plant() {
        return plant;
    }

    Routes routes() {
        return routes;
    }

    Rates rates() {
        return rates;
    }

    StationSolver stations() {
        return stations;
    }
}
