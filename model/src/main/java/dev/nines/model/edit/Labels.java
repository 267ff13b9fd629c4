package dev.nines.model.edit;

import java.util.Collection;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Names of edits for people.
final class Labels {

    private Labels() {}

    /// A name that needs no element.
    static Message of(String key) {
        return Message.of(Labels.class, key);
    }

    /// A name with the element, or with the number of elements where there are several.
    static Message of(String key, Architecture design, Collection<? extends ElementId> ids) {
        return ids.size() == 1
                ? of(key, design, ids.iterator().next())
                : Message.of(Labels.class, key, Message.of(Labels.class, "elements", ids.size()));
    }

    /// A name with one element.
    static Message of(String key, Architecture design, ElementId id) {
        return Message.of(Labels.class, key, Message.literal(name(design, id)));
    }

    private static String name(Architecture design, ElementId id) {
        return switch (id) {
            case ComponentId component ->
                design.find(component) instanceof Component found ? found.label() : id.value();
            case ConnectionId connection ->
                design.connections().find(connection) instanceof Connection found && !found.name().isEmpty()
                        ? found.name()
                        : id.value();
        };
    }
}
