package dev.nines.analysis.simulation;

import java.util.Locale;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Thrown where a design is too large to be played: it would fill the memory before anything happens, or while it is released.
public final class Unplayable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    Unplayable(Message why) {
        super(why.in(Locale.ENGLISH));
        this.why = why;
    }

    /// Why, and what can be done about it.
    public Message why() {
        return why;
    }

    /// Why something else could not go on, if that is why.
    public static RuntimeException or(@Nullable Throwable cause, String otherwise) {
        return cause instanceof Unplayable unplayable ? unplayable : new IllegalStateException(otherwise + ": " + cause, cause);
    }
}
