package dev.nines.analysis.simulation.rollout;

import dev.nines.model.release.ReleaseAlarm;
import org.HdrHistogram.Histogram;

/// Measures what users get over periods, and says when that has been bad for long enough.
final class Alarm {

    private static final double PER_MILLISECOND = 1e6;

    private final ReleaseAlarm settings;
    private final Histogram times = new Histogram(3);
    private double failed;
    private double ended;
    private int inARow;

    Alarm(ReleaseAlarm settings) {
        this.settings = settings;
    }

    /// A second was played.
    void add(Clockwork.Users second) {
        ended += second.answered() + second.failed();
        failed += second.failed();
        if (settings.p99() != null) {
            second.times().addTo(times, Lull.PARTS);
        }
    }

    /// So many seconds were not played.
    void add(Lull lull, double seconds) {
        ended += (lull.answered() + lull.failed()) * seconds;
        failed += lull.failed() * seconds;
        if (settings.p99() != null) {
            lull.addTimes(times, seconds);
        }
    }

    /// A period is over.
    ///
    /// @return whether it has been bad for as many periods as it takes
    boolean isRaised() {
        var longest = settings.p99();
        boolean bad = ended > 0 && failed / ended > settings.errors().value()
                || longest != null && times.getTotalCount() > 0
                        && times.getValueAtPercentile(99) / PER_MILLISECOND > longest.toNanos() / PER_MILLISECOND;
        inARow = bad ? inARow + 1 : 0;
        failed = 0;
        ended = 0;
        times.reset();
        return inARow >= settings.datapoints();
    }
}
