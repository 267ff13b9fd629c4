package dev.nines.model.edit;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// Several edits as one: each is applied to what the one before it made.
///
/// @param name
///            what all of it is called
public record Together(Message name, List<Edit> edits) implements Edit {

    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public Architecture apply(Architecture design) {
        var after = design;
        for (var edit : edits) {
            after = edit.apply(after);
        }
        return after;
    }

    @Override
    public Message label(Architecture before) {
        return name;
    }
}
