package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.Elements;
import dev.nines.model.Traffic;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Changes many components and connections at once, as a wizard does: those of a known id take the place of the one
/// there, others come after all that is there.
///
/// @param name what all of it is called
/// @param components components added, or put in the place of those of the same id; their kind may differ
/// @param connections the same for connections
/// @param removed what goes; nothing that stays may name it
/// @param traffic the kinds of request from then on
public record Rewrite(Message name, List<Component> components, List<Connection> connections,
        Set<ElementId> removed, Traffic traffic) implements Edit {

    public Rewrite {
        components = List.copyOf(components);
        connections = List.copyOf(connections);
        removed = Set.copyOf(removed);
    }

    /// The edit that makes one design of another, of the same name, objectives and assumptions.
    public static Rewrite between(Message name, Architecture before, Architecture after) {
        var removed = new HashSet<ElementId>();
        before.components().stream().map(Element::id).filter(id -> !after.components().has(id)).forEach(removed::add);
        before.connections().stream().map(Element::id).filter(id -> !after.connections().has(id))
                .forEach(removed::add);
        return new Rewrite(name,
                after.components().stream().filter(each -> !each.equals(before.find(each.id()))).toList(),
                after.connections().stream().filter(each -> !each.equals(before.connections().find(each.id())))
                        .toList(),
                removed, after.traffic());
    }

    @Override
    public Architecture apply(Architecture design) {
        var after = design.with(Elements.of(merged(design.components(), components)))
                .withConnections(Elements.of(merged(design.connections(), connections))).with(traffic);
        if (after.equals(design)) {
            return design;
        }
        var soundness = new Soundness(after);
        after.components().forEach(soundness::check);
        after.connections().forEach(soundness::check);
        soundness.check("traffic", traffic);
        return after;
    }

    private <E extends Element> List<E> merged(List<E> there, List<E> put) {
        Map<ElementId, E> left = put.stream()
                .collect(Collectors.toMap(Element::id, Function.identity(), (_, last) -> last));
        var all = new ArrayList<E>(there.size() + put.size());
        for (var element : there) {
            var other = left.remove(element.id());
            if (!removed.contains(element.id())) {
                all.add(other == null ? element : other);
            }
        }
        put.stream().filter(element -> left.containsKey(element.id())).forEach(all::add);
        return all;
    }

    @Override
    public Message label(Architecture before) {
        return name;
    }
}
