package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Server;

/// A server moves to other hardware when its host fails.
final class ServersRecover extends Rule {

    ServersRecover() {
        super("server.no-recovery", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Server.class, (component, server) -> {
            if (!server.autoRecovery()) {
                sink.add(component, Fixes.change(component, "autoRecovery", true));
            }
        });
    }
}
