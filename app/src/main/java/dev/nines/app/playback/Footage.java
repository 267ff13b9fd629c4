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
import org.jspecify.annotations.Nullable;

/// A run as it can be watched.
///
/// @param design that was played
/// @param frames what every component was doing
/// @param series what users noticed, second by second
/// @param log what happened
/// @param effects what came of faults; none are known of a run that goes on
/// @param release that was played in it; absent where none was
public record Footage(Architecture design, Scenario scenario, Frames frames, List<Second> series, List<Occurrence> log,
        List<FaultEffect> effects, @Nullable WatchedRelease release) {

    private static final double MILLISECONDS = 1e3;
    private static final Duration LONGEST = Duration.ofHours(3);

    public Footage {
        series = List.copyOf(series);
        log = List.copyOf(log);
        effects = List.copyOf(effects);
    }

    /// A run that has ended.
    public static Footage of(Architecture design, SimulationResult run, Frames frames) {
        return new Footage(design, run.scenario(), frames, run.series(), run.log(), run.effects(), null);
    }

    /// The first run of a release by a strategy.
    ///
    /// @param design for which it was played
    public static Footage of(Architecture design, WatchedRelease release) {
        var recording = release.recording();
        return new Footage(design, Scenario.calm(LONGEST), recording.frames(), release.series(), recording.log(), List.of(),
                release);
    }

    /// The time of the day at which it begins, in seconds; of a release the time since that began.
    public double from() {
        return release != null ? release.axis().from() : seconds(scenario.start());
    }

    /// The time of its last frame, in the same way.
    public double to() {
        return release != null ? release.axis().to() : from() + seconds(frames.step()) * Math.max(0, frames.count() - 1);
    }

    /// The time at which something happened, in the same way.
    public double at(Duration sinceBegin) {
        return release != null ? release.time(sinceBegin) : from() + seconds(sinceBegin);
    }

    /// The number of the frame that shows a time.
    int frame(double time) {
        double played = release != null ? release.played(time) : time - from();
        return frames.at(Duration.ofNanos(Math.max(0, Math.round(played * 1e9))));
    }

    /// The time that a frame shows.
    double time(int frame) {
        return at(frames.step().multipliedBy(frame));
    }

    /// A second each from the beginning to the last frame, and at least so many.
    public TimeAxis axis(int least) {
        return release != null
                ? release.axis()
                : new TimeAxis(from(), 1, (int) Math.max(least, Math.ceil(to() - from()) + 1));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / (MILLISECONDS * 1e6);
    }
}
