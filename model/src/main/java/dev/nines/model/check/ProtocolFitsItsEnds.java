package dev.nines.model.check;

import dev.nines.model.Severity;

/// Peering joins VPCs and replication joins stores of data.
final class ProtocolFitsItsEnds extends Rule {

    ProtocolFitsItsEnds() {
        super("connection.protocol", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var connection : design.design().connections()) {
            var from = design.find(connection.from());
            var to = design.find(connection.to());
            if (from != null && to != null && Calls.allowed(from.kind(), to.kind())
                    && !Calls.suits(connection.protocol(), from.kind(), to.kind())) {
                sink.add(connection, connection, connection.protocol(), from.kind(), to.kind());
            }
        }
    }
}
