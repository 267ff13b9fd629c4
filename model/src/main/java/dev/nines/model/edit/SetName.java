package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// Gives the design another name.
public record SetName(String name) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        return design.named(name);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("name");
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof SetName;
    }
}
