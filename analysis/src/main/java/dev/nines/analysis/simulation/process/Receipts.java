package dev.nines.analysis.simulation.process;

/// Told of everything that has ended at those who sent it, by what it was about.
@FunctionalInterface
interface Receipts {

    /// What was sent about a subject has ended.
    void ended(int subject, Outcome outcome);
}
