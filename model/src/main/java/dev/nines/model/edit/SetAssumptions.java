package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.Assumptions;
import dev.nines.model.text.Message;

/// Sets the figures that nobody publishes.
public record SetAssumptions(Assumptions assumptions) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        new Soundness(design).check("assumptions", assumptions);
        return design.with(assumptions);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("assumptions");
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetAssumptions;
    }
}
