package dev.nines.analysis.simulation.process;

import java.util.List;

/// Says how many visits are going on, and where.
public final class Whereabouts {

    private final Play play;

    /// Of all visits that are played.
    public Whereabouts(Play play) {
        this.play = play;
    }

    /// How many visits are going on.
    public int going() {
        return play.visits().going();
    }

    /// How many visits are at some processes instead of waiting for what they have called.
    ///
    /// @param groups of processes
    /// @return the visits at each group
    public long[] standing(List<List<Unit>> groups) {
        var standing = play.visits().standing(play.units().size());
        return groups.stream().mapToLong(group -> group.stream().mapToLong(unit -> standing[unit.number]).sum()).toArray();
    }
}
