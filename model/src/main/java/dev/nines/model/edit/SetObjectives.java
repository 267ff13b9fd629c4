package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.Objectives;
import dev.nines.model.text.Message;

/// Sets what the design must reach.
public record SetObjectives(Objectives objectives) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        new Soundness(design).check("objectives", objectives);
        return design.with(objectives);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("objectives");
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetObjectives;
    }
}
