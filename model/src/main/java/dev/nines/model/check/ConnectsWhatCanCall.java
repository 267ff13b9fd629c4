package dev.nines.model.check;

import java.util.Objects;

import dev.nines.model.Severity;
import dev.nines.model.component.Kind;

/// A connection leads from a kind that calls to a kind that can be called by it.
final class ConnectsWhatCanCall extends Rule {

    ConnectsWhatCanCall() {
        super("connection.not-allowed", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var connection : design.design().connections()) {
            var from = design.find(connection.from());
            var to = design.find(connection.to());
            if (from != null && to != null && !Calls.allowed(from.kind(), to.kind())) {
                sink.add(connection, connection, from.kind(), to.kind(),
                        Calls.callees(from.kind()).stream().map(Kind::find).filter(Objects::nonNull).toList());
            }
        }
    }
}
