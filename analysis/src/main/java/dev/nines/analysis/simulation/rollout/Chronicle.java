package dev.nines.analysis.simulation.rollout;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.rollout.Trace.Mark;
import dev.nines.analysis.simulation.rollout.Trace.Moment;
import dev.nines.model.release.Step;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Writes down a release, and how many seconds each of those that were played stands for.
final class Chronicle {

    private static final double PER_MILLISECOND = 1e6;

    private final List<Moment> seconds = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Histogram times = new Histogram(3);

    void add(Moment moment) {
        seconds.add(moment);
    }

    void mark(double at, Trace.What what, int number, @Nullable Step step) {
        marks.add(new Mark(at, what, number, step));
    }

    boolean has(Trace.What what) {
        return marks.stream().anyMatch(mark -> mark.what() == what);
    }

    /// Of all answers, each as often as [Lull] says.
    Histogram times() {
        return times;
    }

    /// Lets the last seconds stand for some that are not played, each for the same part of them.
    void lapse(int last, double more) {
        for (int at = seconds.size() - last; at < seconds.size(); at++) {
            seconds.set(at, seconds.get(at).standingFor(more / last));
        }
    }

    Trace trace(List<Fleet> fleets, double sessionsLost, boolean complete) {
        double p99 = times.getTotalCount() == 0 ? Double.NaN : times.getValueAtPercentile(99) / PER_MILLISECOND;
        return new Trace(seconds, marks, fleets, p99, sessionsLost, complete);
    }
}
