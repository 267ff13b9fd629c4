package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Connection;

/// Finds request classes that must not be carried out twice.
final class Idempotence {

    private Idempotence() {}

    /// The classes that go over a connection and are not idempotent.
    static List<String> unsafe(Scene scene, Connection connection) {
        var classes = scene.architecture().traffic().classes();
        var names = new ArrayList<String>();
        for (var index = 0; index < classes.size(); index++) {
            var each = classes.get(index);
            var goes = connection.classes().isEmpty() || connection.classes().contains(each.name());
            if (!each.idempotent() && goes
                    && scene.evidence().flow().mean(connection.from(), index) > 0) {
                names.add(each.name());
            }
        }
        return names;
    }

    /// Whether what goes over a connection may change something at the other end.
    static boolean writes(Connection connection) {
        return switch (connection.protocol()) {
            case HTTP, HTTPS, GRPC, MESSAGES, SQL, TCP -> true;
            case WEBSOCKET, UDP, DNS, CACHE, SSH, REPLICATION, PEERING -> false;
        };
    }
}
