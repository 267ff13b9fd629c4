package dev.nines.model.edit;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.text.Message;

/// Leads a connection between other components; its bends go.
public record Reconnect(ConnectionId connection, ComponentId from, ComponentId to) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        var before = design.connections().get(connection);
        if (before.from().equals(from) && before.to().equals(to)) {
            return design;
        }
        var after = before.between(from, to).via(List.of());
        new Soundness(design).check(after);
        return design.withConnections(design.connections().replace(after));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("reconnect", before, connection);
    }
}
