package dev.nines.analysis.availability;

import java.util.Locale;

import dev.nines.model.text.Message;

/// What users see when one part of something fails: high availability recovers by itself, fault tolerance shows nothing.
public enum Tolerance {
    /// Nothing: fault tolerant.
    UNNOTICED,
    /// Some requests fail until the failure is detected: highly available.
    ERRORS,
    /// A short outage until another one has taken over: highly available.
    INTERRUPTION,
    /// An outage until it is repaired: a single point of failure.
    OUTAGE;

    /// What it is called.
    public Message label() {
        return Message.of(Tolerance.class, "tolerance." + name().toLowerCase(Locale.ROOT));
    }
}
