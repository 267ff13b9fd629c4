package dev.nines.analysis.flow;

import java.util.Arrays;
import java.util.function.IntPredicate;

import dev.nines.model.Connection.FailoverRole;
import org.jspecify.annotations.Nullable;

/// How the traffic of every component goes on over the ways that leave it, while some components have lost parts.
///
/// A component that divides its traffic sends a request class over the ways that name the class, or if none does over
/// those that name no class; by weight, and where targets are meant by how many equal parts each has left. It leaves out
/// targets that are lost as long as others are left, and turns to standbys when only those are. Everything else calls over
/// each way that accepts the class.
public final class Routes {

    private static final int NONE = -1;

    private final RequestGraph graph;
    private final double[] left;
    private final boolean[] up;
    private final double[][] shares;
    private final int emptied;

    private Routes(RequestGraph graph, double[] left, @Nullable Routes before) {
        this.graph = graph;
        this.emptied = NONE;
        this.left = left;
        this.up = new boolean[graph.size()];
        this.shares = new double[graph.size()][];
        for (var index = graph.size() - 1; index >= 0; index--) {
            var at = graph.order()[index];
            shares[at] = before != null && same(before, at) ? before.shares[at] : shares(at);
            up[at] = left(at) > 0 && leadsSomewhere(at);
        }
    }

    private Routes(Routes full, int emptied) {
        graph = full.graph;
        left = full.left;
        up = full.up;
        shares = full.shares;
        this.emptied = emptied;
    }

    /// The routes while everything works.
    public static Routes of(RequestGraph graph) {
        var all = new double[graph.size()];
        Arrays.fill(all, 1);
        return new Routes(graph, all, null);
    }

    /// The routes while some parts are lost.
    ///
    /// @param left share of the equal parts of every component that still work, by place; programs follow their machine
    public static Routes of(RequestGraph graph, double[] left) {
        return new Routes(graph, left.clone(), null);
    }

    /// The routes while other parts are lost: what the difference does not touch is taken over.
    public Routes with(double[] otherLeft) {
        return new Routes(graph, otherLeft.clone(), this);
    }

    /// The same routes while a cache holds nothing: every request goes on to what is behind it.
    public Routes withEmpty(int cache) {
        return new Routes(this, cache);
    }

    /// Share of arriving requests that go on to what a component calls: a cache's misses, else all.
    public double misses(int component) {
        return component == emptied ? 1 : graph.misses(component);
    }

    private boolean same(Routes before, int at) {
        for (var call : graph.out(at)) {
            if (up[call.to()] != before.up[call.to()] || left(call.to()) != before.left(call.to())) {
                return false;
            }
        }
        return true;
    }

    /// The graph the routes lead through.
    public RequestGraph graph() {
        return graph;
    }

    /// The share of a component's equal parts that work: its own, or those of the machine it stands in.
    public double left(int component) {
        var machine = graph.machine(component);
        return machine == component ? left[component] : left[component] * left[machine];
    }

    /// Whether a component works and, if it only passes requests on, leads to something that does.
    public boolean up(int component) {
        return up[component];
    }

    /// Calls per request on one of the ways that leave a component.
    ///
    /// @param way place among the ways of the component
    public double share(int component, int way, int requestClass, boolean longLived) {
        var ways = graph.out(component).length;
        var row = longLived && graph.longLived() ? graph.classes().size() + requestClass : requestClass;
        return shares[component][row * ways + way];
    }

    private boolean leadsSomewhere(int at) {
        if (!FlowKinds.splits(graph.spec(at)) || graph.out(at).length == 0) {
            return true;
        }
        for (var call : graph.out(at)) {
            if (!call.circular() && up[call.to()]) {
                return true;
            }
        }
        return false;
    }

    private double[] shares(int at) {
        var ways = graph.out(at).length;
        var classes = graph.classes().size();
        var rows = graph.longLived() ? 2 * classes : classes;
        var all = new double[rows * ways];
        for (var row = 0; ways > 0 && row < rows; row++) {
            fill(at, row % classes, row >= classes, all, row * ways);
        }
        return all;
    }

    private void fill(int at, int requestClass, boolean longLived, double[] all, int offset) {
        var out = graph.out(at);
        var open = open(at, requestClass, longLived);
        var sum = 0.0;
        var listed = 0;
        for (var way = 0; way < out.length; way++) {
            if (open[way] && graph.divides(out[way])) {
                sum += weight(at, out[way]);
                listed++;
            }
        }
        for (var way = 0; way < out.length; way++) {
            if (open[way] && !out[way].circular()) {
                var share = !graph.divides(out[way]) ? 1 : sum > 0 ? weight(at, out[way]) / sum : 1.0 / listed;
                all[offset + way] = share * out[way].mean();
            }
        }
    }

    private double weight(int at, Call call) {
        return call.weight() * (FlowKinds.sharesByTarget(graph.spec(at))
                ? FlowKinds.parts(graph.spec(call.to())) * left(call.to())
                : 1.0);
    }

    private boolean[] open(int at, int requestClass, boolean longLived) {
        var out = graph.out(at);
        var splits = FlowKinds.splits(graph.spec(at));
        var open = new boolean[out.length];
        var named = false;
        for (var way = 0; way < out.length; way++) {
            open[way] = out[way].accepts(requestClass);
            named |= open[way] && out[way].namesClasses();
        }
        for (var way = 0; splits && named && way < out.length; way++) {
            open[way] &= out[way].namesClasses();
        }
        if (splits) {
            keep(open, way -> out[way].longLived() == longLived);
            keepWorking(open, out);
        } else {
            failOver(open, out);
        }
        return open;
    }

    /// Targets that work and are no standby; else standbys that work; else all but standbys.
    private void keepWorking(boolean[] open, Call[] out) {
        if (!keep(open, way -> !out[way].standby() && up[out[way].to()])
                && !keep(open, way -> out[way].standby() && up[out[way].to()])) {
            keep(open, way -> !out[way].standby());
        }
    }

    /// A caller turns to its standbys when a primary is lost.
    private void failOver(boolean[] open, Call[] out) {
        var over = false;
        for (var way = 0; way < out.length; way++) {
            var connection = out[way].connection();
            over |= open[way] && connection != null && connection.role() == FailoverRole.PRIMARY && !up[out[way].to()];
        }
        var lost = over;
        if (!lost) {
            keep(open, way -> !out[way].standby());
            return;
        }
        keep(open, way -> {
            var connection = out[way].connection();
            return connection == null || connection.role() != FailoverRole.PRIMARY || up[out[way].to()];
        });
    }

    /// Keeps the ways that a test prefers, if it accepts any; says whether it did.
    private static boolean keep(boolean[] open, IntPredicate preferred) {
        var any = false;
        for (var way = 0; way < open.length; way++) {
            any |= open[way] && preferred.test(way);
        }
        for (var way = 0; any && way < open.length; way++) {
            open[way] &= preferred.test(way);
        }
        return any;
    }
}
