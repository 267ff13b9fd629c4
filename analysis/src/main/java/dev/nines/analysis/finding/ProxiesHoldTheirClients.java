package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.quantity.Durations;

/// A proxy has connections for all clients and their upstream sides.
final class ProxiesHoldTheirClients extends Rule {

    private static final double MOST = 1_000_000;

    ProxiesHoldTheirClients() {
        super("proxy.connections-short", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var component : scene.architecture().components()) {
            var limit = Upstreams.connections(component.spec());
            if (limit > 0) {
                var load = scene.evidence().flow().peak(component.id());
                var servers = Math.max(1, scene.machine(component).servers());
                var held = load.open() + load.requests() * Durations.seconds(Slowest.answer(scene, component));
                var needed = 2 * held / servers;
                if (needed > limit) {
                    var workers = Upstreams.workers(component.spec());
                    var each = Math.ceil(needed * 1.5 / workers);
                    sink.add(component, each > MOST ? null : Fixes.change(component, "workerConnections", (int) each),
                            Figures.plain(needed, 3), limit);
                }
            }
        }
    }
}
