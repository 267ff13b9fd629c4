package dev.nines.model.edit;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Connection;
import dev.nines.model.text.Message;

/// Adds a connection.
public record Connect(Connection connection) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        new Soundness(design).check(connection);
        return design.withConnections(design.connections().plus(List.of(connection)));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("connect");
    }
}
