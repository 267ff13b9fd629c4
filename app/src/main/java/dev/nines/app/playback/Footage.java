package dev.nines.app.playback;

import java.time.Duration;
import java.util.List;

import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Occurrence;
import dev.nines.analysis.simulation.Second;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Scenario;

/// A run as it can be watched.
///
/// @param design that was played
/// @param frames what every component was doing
/// @param series what users noticed, second by second
/// @param log what happened
/// @param effects what came of faults; none are known of a run that goes on
public record Footage(Architecture design, Scenario scenario, Frames frames, List<Second> series, List<Occurrence> log,
        List<FaultEffect> effects) {

    private static final double MILLISECONDS = 1e3;

    public Footage {
        series = List.copyOf(series);
        log = List.copyOf(log);
        effects = List.copyOf(effects);
    }

    /// A run that has ended.
    public static Footage of(Architecture design, SimulationResult run, Frames frames) {
        return new Footage(design, run.scenario(), frames, run.series(), run.log(), run.effects());
    }

    /// The time of the day at which it begins, in seconds.
    public double from() {
        return seconds(scenario.start());
    }

    /// The time of the day of its last frame, in seconds.
    public double to() {
        return from() + seconds(frames.step()) * Math.max(0, frames.count() - 1);
    }

    /// The time of the day at which something happened, in seconds.
    public double at(Duration sinceBegin) {
        return from() + seconds(sinceBegin);
    }

    /// The number of the frame that shows a time of the day.
    int frame(double time) {
        return frames.at(Duration.ofNanos(Math.max(0, Math.round((time - from()) * 1e9))));
    }

    /// A second each from the beginning to the last frame, and at least so many.
    TimeAxis axis(int least) {
        return new TimeAxis(from(), 1, (int) Math.max(least, Math.ceil(to() - from()) + 1));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / (MILLISECONDS * 1e6);
    }
}
