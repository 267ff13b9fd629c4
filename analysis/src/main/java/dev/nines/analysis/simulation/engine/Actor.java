package dev.nines.analysis.simulation.engine;

/// Something that events happen to.
@FunctionalInterface
public interface Actor {

    /// The time of an event has come.
    ///
    /// @param what tells the actor's events apart; its own numbering
    /// @param subject whom it is about, a request for instance; the actor's own numbering
    void act(int what, int subject);
}
