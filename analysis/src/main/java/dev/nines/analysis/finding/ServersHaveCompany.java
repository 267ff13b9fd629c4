package dev.nines.analysis.finding;

import dev.nines.analysis.availability.Contribution;
import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

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
                        Figures.hoursAYear(ONE_SERVER), forecast(scene, component));
            }
        });
    }

    /// What the server and the programs in it add to the downtime, where that could be computed.
    private static Message forecast(Scene scene, Component server) {
        var report = scene.evidence().availability();
        var minutes = report.contributions().stream().filter(each -> within(scene, server, each.subject().component()))
                .mapToDouble(Contribution::minutesAYear).sum();
        return minutes == 0
                ? Message.literal("")
                : Message.of(ServersHaveCompany.class, "server.single.forecast", Math.round(minutes),
                        Math.round(report.service().minutesAYear()));
    }

    private static boolean within(Scene scene, Component server, @Nullable ComponentId id) {
        var component = scene.find(id);
        return component != null && (component.equals(server) || scene.machine(component).equals(server));
    }
}
