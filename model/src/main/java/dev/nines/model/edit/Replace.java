package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// Puts another design in place of the one there is: the file was changed by another program, or the saved design is
/// wanted back.
///
/// @param name
///            what this is called
public record Replace(Message name, Architecture design) implements Edit {

    @Override
    public Architecture apply(Architecture before) {
        return design;
    }

    @Override
    public Message label(Architecture before) {
        return name;
    }
}
