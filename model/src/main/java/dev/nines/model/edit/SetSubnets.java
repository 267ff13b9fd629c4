package dev.nines.model.edit;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// Names the subnets a component spans.
public record SetSubnets(ComponentId component, List<ComponentId> subnets) implements Edit {

    public SetSubnets {
        subnets = List.copyOf(subnets);
    }

    @Override
    public Architecture apply(Architecture design) {
        return Single.change(design, component, before -> before.over(subnets));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("subnets", before, component);
    }
}
