package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.flow.Routes;
import dev.nines.analysis.simulation.balancing.DatabaseNodes;
import dev.nines.analysis.simulation.balancing.Shards;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Contents;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Succession;
import dev.nines.analysis.simulation.process.Target;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.quantity.Durations;
import org.jspecify.annotations.Nullable;

/// Databases and caches: which of their nodes answers, who takes over when it is lost, and what a cache holds.
///
/// A node that hangs is lost too. A standby of a Multi-AZ instance is not asked; those of a cluster and the readers of Aurora read. A
/// replica is promoted when the database has had no node for as long as that takes, and stays.
final class Stores {

    private final RequestGraph graph;
    private final Parts parts;
    private final Engine engine;
    private final Play play;
    private final Luck luck;
    private final Log log;
    private final Map<Integer, Target> targets = new HashMap<>();
    private final Map<Integer, List<Succession>> successions = new HashMap<>();
    private final Map<Integer, List<Contents>> contents = new HashMap<>();

    Stores(RequestGraph graph, Parts parts, Engine engine, Play play, Luck luck, Log log) {
        this.graph = graph;
        this.parts = parts;
        this.engine = engine;
        this.play = play;
        this.luck = luck;
        this.log = log;
        for (int at = 0; at < graph.size(); at++) {
            switch (graph.spec(at)) {
                case Database database -> targets.put(at, database(at, database));
                case Cache cache -> targets.put(at, cache(at, cache));
                default -> {
                }
            }
        }
    }

    /// Nodes that answer for a component, or would if they worked: the one that writes, or one of each shard; none where it is no store.
    List<Unit> leaders(int at) {
        return successions.getOrDefault(at, List.of()).stream().map(Succession::leader).toList();
    }

    /// A cache loses all it holds, and goes on.
    void empty(int at) {
        contents.getOrDefault(at, List.of()).forEach(Contents::clear);
    }

    /// What the caches of a component hold, by shard; none where nothing is behind them.
    List<Contents> contents(int at) {
        return contents.getOrDefault(at, List.of());
    }

    /// Where requests for a component go; absent where it is no store.
    @Nullable
    Target target(int at) {
        return targets.get(at);
    }

    private String name(int at) {
        return graph.component(at).id().value();
    }

    private Target database(int at, Database database) {
        var nodes = new ArrayList<Unit>();
        Arrays.stream(parts.of(at)).forEach(part -> nodes.add(part[0]));
        var takes = new ArrayList<Long>();
        nodes.forEach(_ -> takes.add(database.failsOverIn().toNanos()));
        var heirs = new ArrayList<Integer>();
        for (int other = 0; other < graph.size(); other++) {
            if (graph.spec(other) instanceof ReadReplica replica && replica.promoteOnFailure()
                    && replica.source().equals(graph.component(at).id())) {
                heirs.add(other);
                nodes.add(parts.of(other)[0][0]);
                takes.add(replica.promotionTime().toNanos());
            }
        }
        int own = parts.of(at).length;
        boolean read = database.deployment() != DatabaseDeployment.MULTI_AZ_INSTANCE;
        var balancer = new DatabaseNodes(read ? own : 1, database.readShare().value(), luck.dice("reads", name(at)));
        var units = nodes.toArray(Unit[]::new);
        var witness = new Succession.Witness() {
            @Override
            public void turned(int node, boolean works) {
                balancer.turn(node, works, engine.now());
            }

            @Override
            public void leads(int node) {
                balancer.lead(node);
                log.happened(Occurrence.What.TOOK_OVER, node < own ? at : heirs.get(node - own), node < own ? node : -1);
            }
        };
        successions.put(at, List.of(new Succession(engine, units,
                takes.stream().mapToLong(Long::longValue).toArray(), witness)));
        return units.length == 1 ? units[0] : play.pool(balancer, units);
    }

    private Target cache(int at, Cache cache) {
        var all = parts.of(at);
        int copies = 1 + cache.replicas();
        int shards = all.length / copies;
        var balancer = new Shards(shards, copies, luck.dice("shards", name(at)));
        var units = new Unit[all.length];
        Arrays.setAll(units, node -> all[node][0]);
        double perSecond = graph.out(at).length == 0 ? 0 : Rates.of(Routes.of(graph), false).rate(at) / shards;
        for (int shard = 0; shard < shards; shard++) {
            shard(at, cache, shard, Arrays.copyOfRange(units, shard * copies, (shard + 1) * copies), balancer, perSecond);
        }
        return units.length == 1 ? units[0] : play.pool(balancer, units);
    }

    /// What a shard holds is lost with the last of its nodes.
    ///
    /// @param perSecond requests in the mean; 0 where nothing is behind the cache
    private void shard(int at, Cache cache, int shard, Unit[] nodes, Shards balancer, double perSecond) {
        double hits = cache.hitRatio().value();
        var held = new Contents(Contents.keys(perSecond, hits, Durations.seconds(cache.fillTime())), hits,
                luck.dice("keys", name(at) + " " + shard));
        if (perSecond > 0) {
            Arrays.stream(nodes).forEach(node -> node.hold(held));
            contents.computeIfAbsent(at, _ -> new ArrayList<>()).add(held);
        }
        var takes = new long[nodes.length];
        Arrays.fill(takes, cache.multiAz() ? cache.failoverTime().toNanos() : Succession.NEVER);
        var witness = new Succession.Witness() {
            @Override
            public void turned(int node, boolean works) {
                if (Arrays.stream(nodes).allMatch(Unit::isDown)) {
                    held.clear();
                }
            }

            @Override
            public void leads(int node) {
                balancer.lead(shard, node);
                log.happened(Occurrence.What.TOOK_OVER, at, shard * nodes.length + node);
            }
        };
        successions.computeIfAbsent(at, _ -> new ArrayList<>()).add(new Succession(engine, nodes, takes, witness));
    }
}
