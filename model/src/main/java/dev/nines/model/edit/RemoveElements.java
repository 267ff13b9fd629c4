package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.Traffic;
import dev.nines.model.component.Spec;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Removes components with everything in them, their connections, and single connections.
///
/// References to what goes are cleared as [References] says; a component that cannot be without what it names, such as
/// a replica of a database, goes too.
public record RemoveElements(Set<ElementId> elements) implements Edit {

    public RemoveElements {
        elements = Set.copyOf(elements);
    }

    @Override
    public Architecture apply(Architecture design) {
        var chosen = new ArrayList<ComponentId>();
        for (var id : elements) {
            if (id instanceof ComponentId component) {
                chosen.add(component);
            }
        }
        var contents = new Contents(design);
        var gone = contents.with(chosen);
        var after = gone.isEmpty()
                ? design
                : design.with(Elements.of(remaining(design, contents, gone))).with(demands(design, gone));
        var connections = design.connections().stream()
                .filter(connection -> elements.contains(connection.id()) || gone.contains(connection.from())
                        || gone.contains(connection.to()))
                .map(Connection::id).collect(Collectors.toSet());
        return connections.isEmpty()
                ? after
                : after.withConnections(after.connections().without(connections));
    }

    /// The components that stay, without references to those that go; those that go with them are added to `gone`.
    private static List<Component> remaining(Architecture design, Contents contents, Set<ComponentId> gone) {
        var references = new References((id, _) -> gone.contains(id) ? null : id);
        var size = -1;
        var left = new ArrayList<Component>();
        while (size != gone.size()) {
            size = gone.size();
            left.clear();
            for (var component : design.components()) {
                if (gone.contains(component.id())) {
                    continue;
                }
                var spec = references.in((Record) component.spec());
                if (spec == null) {
                    gone.addAll(contents.with(List.of(component.id())));
                } else {
                    left.add(without(gone, spec == component.spec() ? component : component.with((Spec) spec)));
                }
            }
        }
        return left;
    }

    private static Component without(Set<ComponentId> gone, Component component) {
        return component.subnets().stream().anyMatch(gone::contains)
                ? component.over(component.subnets().stream().filter(id -> !gone.contains(id)).toList())
                : component;
    }

    private static Traffic demands(Architecture design, Set<ComponentId> gone) {
        var traffic = new References((id, _) -> gone.contains(id) ? null : id).in(design.traffic());
        return traffic == null ? design.traffic() : traffic;
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("remove", before, elements);
    }
}
