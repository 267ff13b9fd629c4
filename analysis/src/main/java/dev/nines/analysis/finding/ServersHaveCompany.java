package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;

/// No server of the request path stands alone.
final class ServersHaveCompany extends Rule {

    /// AWS Compute SLA: a single instance.
    private static final double ONE_SERVER = 0.995;

    ServersHaveCompany() {
        super("server.single", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Server.class, (component, server) -> {
            if (server.count() == 1 && server.purpose() == ServerPurpose.GENERAL && scene.serves(component)
                    && !scene.teams().shares(component)) {
                sink.add(scene.ifAskedFor(ONE_SERVER), component, null, Figures.percent(ONE_SERVER),
                        Figures.hoursAYear(ONE_SERVER));
            }
        });
    }
}
