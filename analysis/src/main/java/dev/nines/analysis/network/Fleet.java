package dev.nines.analysis.network;

import java.util.List;

import dev.nines.analysis.network.Site.Place;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Server;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.text.Message;

/// The addresses of servers: alone, in a group, with their pods, and during a release.
///
/// A group is spread evenly over its zones. After the loss of a zone the others take its servers over, so
/// that with k zones each holds ⌈n / (k − 1)⌉ of n.
final class Fleet {

    private final Demands demands;
    private final Component component;
    private final Releases releases;

    Fleet(Demands demands, Component component, Releases releases) {
        this.demands = demands;
        this.component = component;
        this.releases = releases;
    }

    void server(Server server) {
        var subnets = demands.subnets(component);
        add(subnets.isEmpty() ? subnets : subnets.subList(0, 1), Reason.SERVER, server.template(),
                server.count(), server.count());
    }

    void group(AutoScalingGroup group) {
        var subnets = demands.subnets(component);
        var most = Math.max(group.max(), group.desired());
        add(subnets, Reason.SCALING_GROUP, group.template(), group.desired(), most);
        var pool = group.warmPool();
        if (pool != null) {
            var prepared = pool.prepared() == null ? most : pool.prepared();
            var now = Math.max(pool.minimum(), prepared - group.desired());
            var full = Math.max(pool.minimum(), prepared - most);
            spread(subnets, Reason.WARM_POOL, now, full, 1, 1,
                    Demands.explain("warm-pool", now, full));
        }
    }

    private void add(List<Place> subnets, Reason reason, LaunchTemplate template, int now, int full) {
        var perServer = Pods.perServer(template);
        var zones = (int) subnets.stream().map(Place::zone).distinct().count();
        spread(subnets, reason, now, full, 1, 1, reason == Reason.SERVER
                ? Demands.explain("server", now)
                : Demands.explain("scaling-group", now, full, zones));
        if (template.pods() > 0) {
            spread(subnets, Reason.PODS, now, full, perServer.now() - 1, perServer.full() - 1,
                    Demands.explain("pods", template.pods(), perServer.now(), perServer.full()));
        }
        var extra = releases.extra(component, full);
        if (extra.servers() > 0) {
            release(subnets, Reason.RELEASE_FLEET, full, extra, 1);
            release(subnets, Reason.PODS, full, extra, perServer.full() - 1);
        }
    }

    /// Further servers go where a spread of all of them puts them.
    private void release(List<Place> subnets, Reason reason, int full, Releases.Extra extra, long each) {
        if (subnets.isEmpty()) {
            demands.addUnplaced(component, new Demand(component.id(), reason,
                    AddressCount.releasing(extra.servers() * each), extra.explanation()));
            return;
        }
        var without = Spread.overZones(full, subnets);
        var with = Spread.overZones((long) full + extra.servers(), subnets);
        for (var at = 0; at < subnets.size(); at++) {
            demands.add(subnets.get(at), new Demand(component.id(), reason,
                    AddressCount.releasing((with[at] - without[at]) * each), extra.explanation()));
        }
    }

    /// Counts servers in each subnet, times addresses per server.
    private void spread(List<Place> subnets, Reason reason, long now, long full, long eachNow, long eachFull,
            Message explanation) {
        if (subnets.isEmpty()) {
            demands.addUnplaced(component, new Demand(component.id(), reason,
                    AddressCount.of(now * eachNow, full * eachFull), explanation));
            return;
        }
        var sharesNow = Spread.overZones(now, subnets);
        var sharesFull = Spread.overZones(full, subnets);
        var zoneLost = Spread.zoneLost(full, subnets);
        for (var at = 0; at < subnets.size(); at++) {
            var grown = sharesFull[at] * eachFull;
            demands.add(subnets.get(at), new Demand(component.id(), reason,
                    new AddressCount(sharesNow[at] * eachNow, grown, grown, zoneLost[at] * eachFull),
                    explanation));
        }
    }
}
