package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.Traffic;
import dev.nines.model.text.Message;

/// Sets the kinds of request the design serves.
public record SetTraffic(Traffic traffic) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        new Soundness(design).check("traffic", traffic);
        return design.with(traffic);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("traffic");
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetTraffic;
    }
}
