package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.quantity.Durations;

/// A proxy has connections for all clients and their upstream sides.
final class ProxiesHoldTheirClients extends Rule {

    ProxiesHoldTheirClients() {
        super("proxy.connections-short", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var component : scene.architecture().components()) {
            var limit = Upstreams.connections(component.spec());
            if (limit > 0) {
                var load = scene.evidence().flow().peak(component.id());
                var servers = Math.max(1, Scene.servers(scene.machine(component)));
                var held = load.open() + load.requests() * Durations.seconds(Slowest.answer(scene, component));
                var needed = 2 * held / servers;
                if (needed > limit) {
                    var workers = Upstreams.workers(component.spec());
                    sink.add(component, Fixes.change(component, "workerConnections",
                            (int) Math.min(1_000_000, Math.ceil(needed * 1.5 / workers))), Figures.plain(needed, 3), limit);
                }
            }
        }
    }
}
