package dev.nines.model.check;

import dev.nines.model.Severity;

/// A connection joins two different components.
final class ConnectsDifferentComponents extends Rule {

    ConnectsDifferentComponents() {
        super("connection.to-itself", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var connection : design.design().connections()) {
            if (connection.from().equals(connection.to())) {
                sink.add(connection, connection);
            }
        }
    }
}
