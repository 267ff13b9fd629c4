package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.balancing.Balancer;
import dev.nines.analysis.simulation.balancing.Sticky;
import dev.nines.model.component.Users;
import dev.nines.model.setting.Stickiness;
import dev.nines.model.setting.StickinessKind;

/// Keeps clients with the members of balancers that they came to first, where the design asks for that.
final class Bindings {

    private final int people;
    private final Map<Integer, List<Sticky>> made = new HashMap<>();

    Bindings(RequestGraph graph) {
        people = graph.design().components().stream()
                .mapToInt(each -> each.spec() instanceof Users users ? users.clients() : 0).sum();
    }

    /// How many clients all users are; what calls by itself has the numbers after theirs.
    int people() {
        return people;
    }

    /// A balancer whose clients stay with their members, or the same where they need not.
    ///
    /// @param at the place of the component that balances
    Balancer of(int at, Stickiness stickiness, Balancer balancer) {
        if (stickiness.kind() == StickinessKind.OFF) {
            return balancer;
        }
        boolean cookies = stickiness.kind() != StickinessKind.SOURCE_IP;
        var sticky = new Sticky(balancer, stickiness.duration().toNanos(), cookies ? people : Integer.MAX_VALUE);
        made.computeIfAbsent(at, _ -> new ArrayList<>()).add(sticky);
        return sticky;
    }

    /// How often clients of a component had to go elsewhere than they were bound to.
    long moved(int at) {
        return made.getOrDefault(at, List.of()).stream().mapToLong(Sticky::moved).sum();
    }
}
