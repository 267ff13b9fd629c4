package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Sets how many of the equal parts of a component must work; null: as many as the load needs.
public record SetNeeded(ComponentId component, @Nullable Integer needed) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        return Single.change(design, component, before -> RecordType.with(before, "needed", needed));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("needed", before, component);
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetNeeded set && set.component.equals(component);
    }
}
