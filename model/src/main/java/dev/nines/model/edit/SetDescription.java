package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// Describes the design.
public record SetDescription(String description) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        return design.described(description);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("description");
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetDescription;
    }
}
