package dev.nines.analysis.flow;

import java.util.function.IntPredicate;

/// How the traffic of one component goes on over the ways that leave it.
///
/// A component that divides its traffic sends a request class over the ways that name the class, or if none
/// does over those that name no class; by weight, and where targets are meant by how many equal parts each
/// has. Everything else calls over each way that accepts the class.
final class Ways {

    private final FlowGraph graph;
    private final Edge[] out;
    private final boolean splits;
    private final boolean byTarget;
    private final boolean hosts;

    Ways(FlowGraph graph, int component) {
        var spec = graph.design().components().get(component).spec();
        this.graph = graph;
        this.out = graph.out(component);
        this.splits = FlowKinds.splits(spec);
        this.byTarget = FlowKinds.sharesByTarget(spec);
        this.hosts = FlowKinds.hosts(spec);
    }

    /// The factor on arriving traffic for every way.
    double[] shares(int requestClass, boolean longLived) {
        var open = open(requestClass, longLived);
        var shares = new double[out.length];
        var sum = 0.0;
        var listed = 0;
        for (var way = 0; way < out.length; way++) {
            if (open[way]) {
                sum += weight(way);
                listed++;
            }
        }
        for (var way = 0; way < out.length; way++) {
            if (open[way]) {
                var share = !divided(way) ? 1 : sum > 0 ? weight(way) / sum : 1.0 / listed;
                shares[way] = share * out[way].calls();
            }
        }
        return shares;
    }

    /// Ways of a machine to its programs divide what arrives; its own connections are calls.
    private boolean divided(int way) {
        return splits || hosts && out[way].connection() == null;
    }

    private double weight(int way) {
        if (!divided(way)) {
            return 0;
        }
        return out[way].weight()
                * (byTarget ? FlowKinds.parts(graph.design().components().get(out[way].to()).spec()) : 1.0);
    }

    private boolean[] open(int requestClass, boolean longLived) {
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
        }
        keep(open, way -> !out[way].standby());
        return open;
    }

    /// Keeps the ways that a test prefers, if it accepts any.
    private static void keep(boolean[] open, IntPredicate preferred) {
        var any = false;
        for (var way = 0; way < open.length; way++) {
            any |= open[way] && preferred.test(way);
        }
        for (var way = 0; any && way < open.length; way++) {
            open[way] &= preferred.test(way);
        }
    }
}
