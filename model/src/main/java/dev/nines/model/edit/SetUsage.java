package dev.nines.model.edit;

import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Usage;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// Sets the monthly quantities of a component that are known better than its traffic says.
public record SetUsage(ComponentId component, Map<Usage, Double> usage) implements Edit {

    public SetUsage {
        usage = Map.copyOf(usage);
    }

    @Override
    public Architecture apply(Architecture design) {
        return Single.change(design, component, before -> RecordType.with(before, "usage", usage));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("usage", before, component);
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetUsage set && set.component.equals(component);
    }
}
