package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.model.Component;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;

/// Managed databases and caches: instances over zones, and the failover between them.
///
/// What Aurora keeps in three zones is taken as never lost while an instance works.
final class Stores {

    private final Facts facts;
    private final FaultTree tree;
    private final Sites sites;
    private final Transitions transitions;

    Stores(Facts facts, Sites sites, Transitions transitions) {
        this.facts = facts;
        this.sites = sites;
        this.transitions = transitions;
        tree = facts.tree();
    }

    int database(Component component, Database database) {
        var alone = database.deployment() == DatabaseDeployment.AURORA && database.readers() == 0;
        var instances = instances(component, database.instances(), alone ? Assumed.AURORA_ALONE : Assumed.DATABASE);
        return failingOver(component, instances, Timing.hours(database.failsOverIn()));
    }

    private List<Integer> instances(Component component, int count, Assumed assumed) {
        var spots = sites.spots(component);
        var failing = facts.failing(component, assumed);
        var gates = new ArrayList<Integer>();
        for (var at = 0; at < count; at++) {
            var own = facts.unit(component, Cause.DATA, at, count, failing);
            gates.add(tree.or(own, spots.get(at % spots.size()).gate()));
        }
        return gates;
    }

    private int failingOver(Component component, List<Integer> instances, double hours) {
        var first = instances.getFirst();
        if (instances.size() == 1) {
            return first;
        }
        var others = and(instances.subList(1, instances.size()));
        return tree.or(tree.and(first, others), transitions.failover(component, first, others, 0, hours));
    }

    private int and(List<Integer> gates) {
        return tree.and(gates.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Every shard must answer. Without automatic failover a copy does not take over.
    int cache(Component component, Cache cache) {
        var copies = cache.multiAz() ? 1 + cache.replicas() : 1;
        var nodes = instances(component, cache.shards() * copies, Assumed.CACHE_NODE);
        if (cache.shards() == 1) {
            return failingOver(component, nodes, Timing.hours(cache.failoverTime()));
        }
        var lost = new ArrayList<Integer>();
        var primaries = new ArrayList<Integer>();
        for (var shard = 0; shard < cache.shards(); shard++) {
            lost.add(and(nodes.subList(shard * copies, (shard + 1) * copies)));
            primaries.add(nodes.get(shard * copies));
        }
        var hours = copies == 1 ? 0 : Timing.hours(cache.failoverTime());
        return tree.or(tree.or(lost.stream().mapToInt(Integer::intValue).toArray()),
                transitions.losing(component, primaries, hours, 0));
    }
}
