package dev.nines.analysis.simulation.rollout;

import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.rollout.Trace.Moment;
import dev.nines.analysis.simulation.scaling.Stage;
import dev.nines.model.release.Release;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Follows a release second by second: writes it down, lets alarms and people notice it, and puts the clock forward while nothing
/// changes.
public final class Clockwork {

    /// Seconds that are played after every change before it is looked whether anything still changes.
    private static final int LEAST = 3;
    /// Seconds after which it is not looked any more.
    private static final int MOST = 45;

    private final Engine engine;
    private final Agenda agenda;
    private final Chronicle chronicle;
    private final Rollout rollout;
    private final Release release;
    private final long slow;
    private final @Nullable Alarm alarm;
    private long began = -1;
    private int sinceChange;
    private boolean watched;
    private List<ServerSight> sights = List.of();
    /// Requests that were open at the ends of the last seconds, the last one first.
    private final long[] open = new long[4];

    Clockwork(Engine engine, Agenda agenda, Chronicle chronicle, Rollout rollout, Release release, long slow) {
        this.engine = engine;
        this.agenda = agenda;
        this.chronicle = chronicle;
        this.rollout = rollout;
        this.release = release;
        this.slow = slow;
        this.alarm = release.alarm() == null ? null : new Alarm(release.alarm());
    }

    /// What users got in a second.
    ///
    /// @param open requests that wait for an answer at its end
    /// @param slow requests that were answered late
    /// @param times nanoseconds of those answered
    public record Users(long sent, long answered, long failed, long slow, long open, double p99, Histogram times) {}

    /// Nanoseconds after which an answer is slow.
    public long slow() {
        return slow;
    }

    void begin() {
        began = agenda.now();
        if (alarm != null) {
            agenda.after(periodOf(), this::period);
        }
    }

    /// Seconds since the release began; below 0 before.
    double seconds() {
        return began < 0 ? 0 : (agenda.now() - began) / (double) Engine.SECOND;
    }

    /// Something has changed that users may notice.
    void changed() {
        sinceChange = 0;
        if (began >= 0) {
            rollout.look();
            if (!watched && rollout.meets()) {
                watch();
            }
        }
    }

    private void watch() {
        watched = true;
        chronicle.mark(seconds(), Trace.What.MET, 0, null);
        agenda.after(release.noticedAfter().toNanos(), rollout::noticed);
    }

    private void period() {
        if (alarm != null && !rollout.goesBack() && !rollout.isOver()) {
            if (alarm.isRaised()) {
                rollout.noticed();
            }
            agenda.after(periodOf(), this::period);
        }
    }

    private long periodOf() {
        var settings = release.alarm();
        return settings == null ? TimeUnit.MINUTES.toNanos(1) : settings.period().toNanos();
    }

    /// A second is over.
    public void second(Users users) {
        sinceChange++;
        System.arraycopy(open, 0, open, 1, open.length - 1);
        open[0] = users.open();
        chronicle.add(moment(users));
        if (began < 0) {
            return;
        }
        rollout.look();
        chronicle.times(users.times(), 1);
        if (alarm != null) {
            alarm.add(users.answered(), users.failed());
            alarm.add(users.times());
        }
        long free = agenda.free();
        if (!rollout.isOver() && free < Long.MAX_VALUE && free > 2 * Engine.SECOND && agenda.quiet() >= Engine.SECOND / 2
                && isSteady()) {
            lapse(free - Engine.SECOND, users.times());
        }
    }

    private void lapse(long nanoseconds, Histogram times) {
        double more = nanoseconds / (double) Engine.SECOND;
        agenda.lapse(nanoseconds);
        var witnesses = chronicle.lapse(more);
        if (alarm != null) {
            double each = more / witnesses.size();
            witnesses.forEach(witness -> alarm.add(witness.answered() * each, witness.failed() * each));
        }
        chronicle.times(times, Math.round(more));
    }

    /// Whether nothing but waiting goes on: nobody has come or gone for some seconds, and the requests that wait have not become more
    /// or fewer than chance makes them.
    private boolean isSteady() {
        if (sinceChange >= MOST) {
            return true;
        }
        if (sinceChange < LEAST || rollout.machines().count(Machine::isMisjudged) > 0) {
            return false;
        }
        long now = open[0] + open[1];
        long before = open[2] + open[3];
        return Math.abs(now - before) <= 3 * Math.sqrt(Math.max(1, now + before));
    }

    private List<ServerSight> sights() {
        var now = rollout.machines().all().map(rollout::sight).toList();
        if (!now.equals(sights)) {
            sights = now;
        }
        return sights;
    }

    private Moment moment(Users users) {
        var counts = new long[3];
        var worked = new double[1];
        rollout.machines().all().forEach(each -> {
            long came = each.came();
            counts[rollout.isFresh(each) ? 1 : 0] += came;
            counts[2] += rollout.isBad(each) ? came : 0;
            worked[0] += each.worked();
        });
        int fresh = rollout.machines().count(each -> rollout.serves(each) && rollout.isFresh(each));
        int all = rollout.machines().count(rollout::serves);
        return new Moment((int) (engine.now() / Engine.SECOND), began < 0 ? Double.NaN : seconds(), 1, all - fresh, fresh,
                rollout.machines().count(each -> each.stage != Stage.ABSENT), counts[0], counts[1], counts[2], users.sent(),
                users.answered(), users.failed(), users.slow(), users.p99(), worked[0] / Engine.SECOND, sights());
    }
}
