package dev.nines.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.TargetGroup;
import org.jspecify.annotations.Nullable;

/// Where components stand: machine, region and zones, found once per component.
final class Places {

    private final Architecture design;
    private final Component[] machines;
    private final String[] regions;
    private final List<List<String>> zones;
    private final Map<Integer, Component> balancers = new HashMap<>();

    Places(RequestGraph graph) {
        this.design = graph.design();
        var size = design.components().size();
        machines = new Component[size];
        regions = new String[size];
        zones = new ArrayList<>(size);
        for (var at = 0; at < size; at++) {
            var component = design.components().get(at);
            machines[at] = FlowKinds.program(component.spec()) ? machine(component) : component;
            regions[at] = design.region(machines[at]);
            zones.add(serving(machines[at]));
        }
        for (var at = 0; at < size; at++) {
            for (var edge : graph.out(at)) {
                if (design.components().get(at).spec() instanceof LoadBalancer
                        && design.components().get(edge.to()).spec() instanceof TargetGroup) {
                    balancers.putIfAbsent(edge.to(), design.components().get(at));
                }
            }
        }
    }

    /// The machine a program stands in, or the component itself.
    Component machine(int component) {
        return machines[component];
    }

    String region(int component) {
        return regions[component];
    }

    /// The load balancer in front of a target group.
    @Nullable
    Component balancer(int targetGroup) {
        return balancers.get(targetGroup);
    }

    /// Share of the calls on a way that go to another zone of the same region, callers and callees being
    /// spread evenly and independently: 1 − Σ aᶻ bᶻ over zones z.
    double crossZoneShare(Call edge) {
        var from = edge.from();
        var spec = design.components().get(from).spec();
        var crossZone = true;
        if (spec instanceof TargetGroup group) {
            var balancer = balancers.get(from);
            if (balancer == null) {
                return 0;
            }
            from = design.components().placeOf(balancer.id());
            crossZone = group.crossZone() != null
                    ? group.crossZone()
                    : !(balancer.spec() instanceof NetworkLoadBalancer network) || network.crossZone();
        }
        var here = zones.get(from);
        var there = zones.get(edge.to());
        if (!crossZone || here.isEmpty() || there.isEmpty() || !regions[from].equals(regions[edge.to()])
                || machines[from].equals(machines[edge.to()])
                || design.components().get(edge.to()).spec() instanceof TargetGroup) {
            return 0;
        }
        var common = here.stream().filter(there::contains).count();
        return 1 - (double) common / (here.size() * (double) there.size());
    }

    private Component machine(Component program) {
        var parent = design.parent(program);
        return parent != null && FlowKinds.hosts(parent.spec()) ? parent : program;
    }

    /// The zones in which a component answers: of a database or cache with a standby, the first alone.
    private List<String> serving(Component component) {
        var all = design.zones(component);
        var oneAnswers = switch (component.spec()) {
            case Database database ->
                database.deployment() != DatabaseDeployment.AURORA || database.readers() == 0;
            case Cache cache -> cache.shards() == 1;
            default -> false;
        };
        return oneAnswers && !all.isEmpty() ? all.subList(0, 1) : all;
    }
}
