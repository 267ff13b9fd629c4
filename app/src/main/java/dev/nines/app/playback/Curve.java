package dev.nines.app.playback;

import java.util.List;

import dev.nines.analysis.simulation.Second;

/// What users got, in little: requests that were answered and that failed, second by second.
///
/// @param from of the first second, in seconds of the time line
public record Curve(double from, List<Second> series) {

    /// Nothing.
    public static final Curve NONE = new Curve(0, List.of());

    public Curve {
        series = List.copyOf(series);
    }

    /// What users got in a run.
    static Curve of(Footage run) {
        return new Curve(run.from(), run.series());
    }

    /// The most requests that ended in a second, at least 1.
    double most() {
        return Math.max(1, series.stream().mapToLong(second -> second.answered() + second.failed()).max().orElse(1));
    }
}
