package dev.nines.analysis.capacity;

import java.util.Locale;

import dev.nines.model.text.Message;

/// How sure a figure is.
public enum Basis {
    /// It follows from the settings without any approximation.
    EXACT,
    /// It follows from a formula that is approximate here.
    ANALYTIC,
    /// It rests on a figure that nobody set and nobody publishes.
    ASSUMED;

    /// What it is called, for people.
    public Message label() {
        return Message.of(Basis.class, "basis." + name().toLowerCase(Locale.ROOT));
    }

    /// The less sure of two.
    Basis and(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
