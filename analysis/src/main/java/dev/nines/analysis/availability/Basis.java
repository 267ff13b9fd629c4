package dev.nines.analysis.availability;

import java.util.Locale;

import dev.nines.model.text.Message;

/// Where a figure of reliability comes from.
public enum Basis {
    /// A person set it in the design.
    SET,
    /// An assumption of this program.
    ASSUMED,
    /// What the provider says it designs for; remembered, not quoted.
    DESIGNED,
    /// The provider's promise taken as a forecast, for want of a better figure.
    PROMISED,
    /// Follows from times in the design: checks, failover, boot.
    DERIVED;

    /// What it is called.
    public Message label() {
        return Message.of(Basis.class, "basis." + name().toLowerCase(Locale.ROOT));
    }
}
