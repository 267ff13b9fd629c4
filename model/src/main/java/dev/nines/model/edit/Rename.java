package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Gives a component or connection another name.
public record Rename(ElementId element, String name) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        return switch (element) {
            case ComponentId id -> {
                var before = design.components().get(id);
                yield before.name().equals(name)
                        ? design
                        : design.with(design.components().replace(before.named(name)));
            }
            case ConnectionId id -> {
                var before = design.connections().get(id);
                yield before.name().equals(name)
                        ? design
                        : design.withConnections(
                                design.connections().replace(RecordType.with(before, "name", name)));
            }
        };
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("rename", before, element);
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof Rename rename && rename.element.equals(element);
    }
}
