package dev.nines.analysis.compare;

import java.util.Locale;

import dev.nines.model.text.Message;

/// The analysis that a figure comes from.
public enum Topic {
    /// The bill of a month.
    COST,
    /// What load is carried, and how fast.
    CAPACITY,
    /// How much of the time it works.
    AVAILABILITY,
    /// Addresses.
    NETWORK,
    /// Who can reach what.
    EXPOSURE,
    /// What a reviewer says.
    FINDINGS;

    /// What it is called, for people.
    public Message label() {
        return Message.of(Topic.class, "topic." + name().toLowerCase(Locale.ROOT));
    }
}
