package dev.nines.app.playback;

import java.util.List;

import dev.nines.diagrams.chart.Shade;

/// A row of a time line: what went on from when to when, and what happened.
///
/// @param name what it is about; empty where there is only one
public record Lane(String name, List<Stretch> stretches, List<Flag> flags) {

    public Lane {
        stretches = List.copyOf(stretches);
        flags = List.copyOf(flags);
    }

    /// Something that goes on for a while.
    ///
    /// @param from in seconds of the time line
    /// @param to after which it is over
    public record Stretch(double from, double to, String words, Shade shade) {}

    /// Something that happens at a moment.
    ///
    /// @param at in seconds of the time line
    public record Flag(double at, String words, Shade shade) {}
}
