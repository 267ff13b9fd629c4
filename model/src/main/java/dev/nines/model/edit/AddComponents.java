package dev.nines.model.edit;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.text.Message;

/// Adds components, and connections between them or to others.
public record AddComponents(List<Component> components, List<Connection> connections) implements Edit {

    public AddComponents {
        components = List.copyOf(components);
        connections = List.copyOf(connections);
    }

    @Override
    public Architecture apply(Architecture design) {
        var after = design.with(design.components().plus(components))
                .withConnections(design.connections().plus(connections));
        var soundness = new Soundness(after);
        components.forEach(soundness::check);
        connections.forEach(soundness::check);
        return after;
    }

    @Override
    public Message label(Architecture before) {
        return components.size() == 1
                ? Message.of(AddComponents.class, "add", Message.literal(components.getFirst().label()))
                : Message.of(AddComponents.class, "add",
                        Message.of(AddComponents.class, "elements", components.size()));
    }
}
