package dev.nines.analysis.finding;

import java.util.Locale;

import dev.nines.model.text.Message;

/// What a finding is about, as the AWS Well-Architected Framework divides it.
public enum Pillar {
    /// Staying up.
    RELIABILITY,
    /// Being fast enough.
    PERFORMANCE,
    /// Keeping out who has no business there.
    SECURITY,
    /// Paying for no more than is of use.
    COST,
    /// Changing and watching it safely.
    OPERATIONS;

    /// What it is called, for people.
    public Message label() {
        return Message.of(Pillar.class, "pillar." + name().toLowerCase(Locale.ROOT));
    }
}
