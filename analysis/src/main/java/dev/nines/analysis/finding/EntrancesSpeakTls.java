package dev.nines.analysis.finding;

import dev.nines.model.Connection;
import dev.nines.model.Severity;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Users;

/// Requests of users do not cross the internet in the clear.
final class EntrancesSpeakTls extends Rule {

    EntrancesSpeakTls() {
        super("traffic.plain-entry", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var connection : scene.architecture().connections()) {
            var from = scene.find(connection.from());
            var to = scene.find(connection.to());
            if (from != null && to != null && connection.protocol() == Connection.Protocol.HTTP && entrance(from.spec())
                    && (Scene.isMachine(scene.machine(to)) || to.spec() instanceof ApiGateway) && scene.serves(to)) {
                sink.add(connection, null, to);
            }
        }
    }

    private static boolean entrance(Spec spec) {
        return spec instanceof Users || spec instanceof DnsRecord || spec instanceof ElasticIp;
    }
}
