package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Reliability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Sets how often a component fails; null leaves it to the assumption for its kind.
public record SetReliability(ComponentId component, @Nullable Reliability reliability) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        return Single.change(design, component, before -> RecordType.with(before, "reliability", reliability));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("reliability", before, component);
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetReliability set && set.component.equals(component);
    }
}
