package dev.nines.model.check;

import java.util.HashSet;
import java.util.List;

import dev.nines.model.Severity;

/// Two components are connected once for the same protocol, port and request classes.
final class ConnectsOnce extends Rule {

    ConnectsOnce() {
        super("connection.duplicate", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var known = new HashSet<List<Object>>();
        for (var connection : design.design().connections()) {
            var port = connection.port();
            if (!known.add(List.of(connection.from(), connection.to(), connection.protocol(),
                    port == null ? 0 : port, connection.classes()))) {
                sink.add(connection, connection, connection.protocol());
            }
        }
    }
}
