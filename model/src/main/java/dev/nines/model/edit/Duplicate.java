package dev.nines.model.edit;

import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// Copies components with their contents and the connections among them, under ids of their own, beside the originals.
public record Duplicate(Set<ComponentId> components, double dx, double dy) implements Edit {

    public Duplicate {
        components = Set.copyOf(components);
    }

    @Override
    public Architecture apply(Architecture design) {
        return new Paste(Clip.of(design, components), null, dx, dy).apply(design);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("duplicate", before, components);
    }
}
