package dev.nines.analysis.flow;

import dev.nines.model.component.Users;

/// Which components the users' requests can reach.
final class Reach {

    private Reach() {}

    /// The components reached from any users, over secondary connections too or not.
    static boolean[] from(RequestGraph graph, boolean overSecondary) {
        var reached = new boolean[graph.design().components().size()];
        for (var at : graph.order()) {
            if (graph.design().components().get(at).spec() instanceof Users) {
                reached[at] = true;
            }
            if (reached[at]) {
                for (var edge : graph.out(at)) {
                    reached[edge.to()] |= overSecondary || !edge.standby();
                }
            }
        }
        return reached;
    }
}
