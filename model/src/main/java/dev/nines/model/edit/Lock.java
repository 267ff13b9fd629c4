package dev.nines.model.edit;

import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// Has the canvas leave components where they are, or lets it move them again.
public record Lock(Set<ComponentId> components, boolean locked) implements Edit {

    public Lock {
        components = Set.copyOf(components);
    }

    @Override
    public Architecture apply(Architecture design) {
        var elements = design.components();
        for (var id : components) {
            var before = elements.get(id);
            if (before.locked() != locked) {
                elements = elements.replace(RecordType.with(before, "locked", locked));
            }
        }
        return elements == design.components() ? design : design.with(elements);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of(locked ? "lock" : "unlock", before, components);
    }
}
