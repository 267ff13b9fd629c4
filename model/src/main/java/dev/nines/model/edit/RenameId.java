package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Elements;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Gives a component or connection another id, in every reference too.
public record RenameId(ElementId element, String newId) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        if (element.value().equals(newId)) {
            return design;
        }
        return switch (element) {
            case ComponentId id -> renamed(design, id, new ComponentId(newId));
            case ConnectionId id -> {
                var before = design.connections().get(id);
                yield design.withConnections(Elements.of(design.connections().stream()
                        .map(connection -> connection == before
                                ? RecordType.with(before, "id", new ConnectionId(newId))
                                : connection)
                        .toList()));
            }
        };
    }

    private static Architecture renamed(Architecture design, ComponentId id, ComponentId fresh) {
        design.components().get(id);
        var references = new References((named, _) -> named.equals(id) ? fresh : named);
        var components = design.components().stream()
                .map(component -> renamed(component, references, id, fresh)).toList();
        var connections = design.connections().stream()
                .map(connection -> connection.from().equals(id) || connection.to().equals(id)
                        ? connection.between(connection.from().equals(id) ? fresh : connection.from(),
                                connection.to().equals(id) ? fresh : connection.to())
                        : connection)
                .toList();
        var traffic = references.in(design.traffic());
        return design.with(Elements.of(components)).withConnections(Elements.of(connections))
                .with(traffic == null ? design.traffic() : traffic);
    }

    private static Component renamed(Component component, References references, ComponentId id,
            ComponentId fresh) {
        var made = Rewriting.of(component, references, component.id().equals(id) ? fresh : component.id());
        var kept = made == null ? component : made;
        return id.equals(component.parent()) ? kept.in(fresh) : kept;
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("id", before, element);
    }
}
