package dev.nines.analysis.finding;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.TargetGroup;

/// Targets get equal shares although zones have different numbers of them.
final class ZonesShareEvenly extends Rule {

    ZonesShareEvenly() {
        super("target-group.uneven-zones", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(TargetGroup.class, (component, group) -> {
            var balancer = scene.evidence().flow().balancer(component.id());
            var cross = group.crossZone() != null
                    ? group.crossZone()
                    : balancer == null || !(balancer.spec() instanceof NetworkLoadBalancer network) || network.crossZone();
            if (!cross && balancer != null) {
                var byZone = targets(scene, component);
                var most = byZone.values().stream().mapToInt(count -> count).max().orElse(0);
                var least = byZone.values().stream().mapToInt(count -> count).min().orElse(0);
                if (byZone.size() > 1 && most > least) {
                    sink.add(component, Fixes.change(component, "crossZone", true), share(byZone, least),
                            share(byZone, most), least, most);
                }
            }
        });
    }

    private static String share(Map<String, Integer> byZone, int targets) {
        return Figures.percent(1.0 / byZone.size() / targets);
    }

    private static Map<String, Integer> targets(Scene scene, Component group) {
        var byZone = new LinkedHashMap<String, Integer>();
        for (var target : scene.callees(group)) {
            var machine = scene.machine(target);
            if (machine.spec() instanceof Server server) {
                scene.zones(machine).forEach(zone -> byZone.merge(zone, server.count(), Integer::sum));
            }
        }
        return byZone;
    }
}
