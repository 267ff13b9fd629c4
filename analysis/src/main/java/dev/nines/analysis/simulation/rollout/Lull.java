package dev.nines.analysis.simulation.rollout;

import dev.nines.analysis.simulation.statistics.BriefHistogram;
import org.HdrHistogram.Histogram;

/// The last seconds in a row in which nothing but waiting went on, and what they stand for beside themselves: seconds like them that
/// need not be played.
final class Lull {

    /// Seconds that are played after every change before it is looked whether anything still changes.
    private static final int LEAST = 3;
    /// Seconds after which it is not looked any more.
    private static final int MOST = 45;
    /// So many times as long as requests stay, it takes a backlog to grow or to go: assumed.
    private static final int SETTLES = 10;
    /// So many are enough, whatever they stand for.
    private static final int ENOUGH = 60;
    /// For so many seconds each of fewer ones stands at most.
    private static final int EACH = 60;
    /// Every time is entered so often in histograms, so that a part of a second can be too.
    static final int PARTS = 100;

    private final Chronicle chronicle;
    private final BriefHistogram times = new BriefHistogram();
    /// Requests that were open at the ends of the last seconds, the last one first.
    private final long[] open = new long[4];
    private int sinceChange;
    private int seconds;
    private long answered;
    private long failed;
    private double left;

    Lull(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /// A second has been played and written down.
    ///
    /// @param misjudged whether load balancers are about to change their mind
    void second(Clockwork.Users users, boolean misjudged) {
        System.arraycopy(open, 0, open, 1, open.length - 1);
        open[0] = users.open();
        sinceChange++;
        seconds++;
        answered += users.answered();
        failed += users.failed();
        times.add(users.times());
        // the second in which it changed stands for nothing but itself
        if (sinceChange == 1 || sinceChange >= LEAST && sinceChange < MOST && (misjudged || !isSteady(users))) {
            end();
        }
    }

    /// Whether the requests that are open have not become more or fewer than chance makes them, for long enough by Little's law.
    private boolean isSteady(Clockwork.Users users) {
        if (SETTLES * users.open() > sinceChange * (users.answered() + users.failed())) {
            return false;
        }
        long now = open[0] + open[1];
        long before = open[2] + open[3];
        return Math.abs(now - before) <= 3 * Math.sqrt(Math.max(1, now + before));
    }

    /// Whether there are seconds enough to stand for so many more.
    boolean canStandFor(double more) {
        return sinceChange >= LEAST && seconds >= Math.clamp((left + more) / EACH, LEAST, ENOUGH);
    }

    /// Lets time pass without playing it.
    void standFor(double more) {
        left += more;
    }

    /// Requests that are answered in a second.
    double answered() {
        return (double) answered / seconds;
    }

    /// Requests that fail in a second.
    double failed() {
        return (double) failed / seconds;
    }

    /// Enters the times of so many seconds that are not played.
    void addTimes(Histogram to, double more) {
        times.addTo(to, Math.round(PARTS * more / seconds));
    }

    /// Something has changed that users may notice.
    void changed() {
        sinceChange = 0;
        end();
    }

    /// It is over; what it stood for is written down.
    void end() {
        if (left > 0) {
            chronicle.lapse(seconds, left);
            addTimes(chronicle.times(), left);
            left = 0;
        }
        if (seconds > 0) {
            times.clear();
            seconds = 0;
            answered = 0;
            failed = 0;
        }
    }
}
