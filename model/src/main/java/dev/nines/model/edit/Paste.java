package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Puts a clip in, under ids that are free.
///
/// Its outermost components go into the container where they may stand there; else where they stood, if that is in this
/// design and may hold them; else onto the canvas. What may stand nowhere is left out, and so is what names a component
/// that is not there and cannot be without.
///
/// @param container
///            where to put it; null: where it stood
public record Paste(Clip clip, @Nullable ComponentId container, double dx, double dy) implements Edit {

    @Override
    public Architecture apply(Architecture design) {
        return new Pasting(design, this).result();
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("paste");
    }
}
