package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Element;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Draws elements before or behind all others.
public record Reorder(Set<ElementId> elements, End end) implements Edit {

    /// Where in the order of drawing.
    public enum End {
        /// Drawn last, over the others.
        FRONT,
        /// Drawn first, under the others.
        BACK
    }

    public Reorder {
        elements = Set.copyOf(elements);
    }

    @Override
    public Architecture apply(Architecture design) {
        return design.with(design.components().reordered(ordered(design.components())))
                .withConnections(design.connections().reordered(ordered(design.connections())));
    }

    private <E extends Element> List<E> ordered(List<E> all) {
        var chosen = all.stream().filter(element -> elements.contains(element.id())).toList();
        var others = all.stream().filter(element -> !elements.contains(element.id())).toList();
        var ordered = new ArrayList<E>(all.size());
        ordered.addAll(end == End.FRONT ? others : chosen);
        ordered.addAll(end == End.FRONT ? chosen : others);
        return ordered;
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of(switch (end) {
            case FRONT -> "front";
            case BACK -> "back";
        }, before, elements);
    }
}
