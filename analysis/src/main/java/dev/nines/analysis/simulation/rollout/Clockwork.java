package dev.nines.analysis.simulation.rollout;

import java.util.List;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.rollout.Trace.Moment;
import dev.nines.analysis.simulation.scaling.Stage;
import dev.nines.analysis.simulation.statistics.BriefHistogram;
import dev.nines.model.release.Release;
import org.jspecify.annotations.Nullable;

/// Follows a release second by second: writes it down, lets alarms and people notice it, and puts the clock forward while nothing
/// changes.
public final class Clockwork {

    private final Engine engine;
    private final Agenda agenda;
    private final Chronicle chronicle;
    private final Rollout rollout;
    private final Release release;
    private final long slow;
    private final @Nullable Alarm alarm;
    private long began = -1;
    private final Lull lull;
    /// The end of the alarm's period.
    private Agenda.@Nullable Entry period;
    private boolean watched;
    private List<ServerSight> sights = List.of();

    Clockwork(Engine engine, Agenda agenda, Chronicle chronicle, Rollout rollout, Release release, long slow) {
        this.engine = engine;
        this.agenda = agenda;
        this.chronicle = chronicle;
        this.rollout = rollout;
        this.release = release;
        this.slow = slow;
        this.lull = new Lull(chronicle);
        this.alarm = release.alarm() == null ? null : new Alarm(release.alarm());
    }

    /// What users got in a second.
    ///
    /// @param open requests that wait for an answer at its end
    /// @param slow requests that were answered late
    /// @param times nanoseconds of those answered
    public record Users(long sent, long answered, long failed, long slow, long open, double p99,
            BriefHistogram times) {}

    /// Nanoseconds after which an answer is slow.
    public long slow() {
        return slow;
    }

    void begin() {
        began = agenda.now();
        beginPeriod();
    }

    /// Seconds since the release began; below 0 before.
    double seconds() {
        return began < 0 ? 0 : seconds(agenda.now() - began);
    }

    /// Something has changed that users may notice.
    void changed() {
        lull.changed();
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

    private void beginPeriod() {
        var settings = release.alarm();
        period = settings == null ? null : agenda.after(settings.period().toNanos(), this::endPeriod);
    }

    private void endPeriod() {
        if (alarm != null && !rollout.goesBack() && !rollout.isOver()) {
            if (alarm.isRaised()) {
                rollout.noticed();
            }
            beginPeriod();
        } else {
            period = null;
        }
    }

    /// A second is over.
    public void second(Users users) {
        chronicle.add(moment(users));
        lull.second(users, rollout.machines().count(Machine::isMisjudged) > 0);
        if (began < 0) {
            return;
        }
        rollout.look();
        users.times().addTo(chronicle.times(), Lull.PARTS);
        if (alarm != null) {
            alarm.add(users);
        }
        if (!rollout.isOver() && agenda.quiet() >= Engine.SECOND / 2) {
            lapse();
        }
    }

    /// Puts the clock forward to a second before what is due next. Periods of the alarm end on the way.
    private void lapse() {
        long free = free();
        while (free > 2 * Engine.SECOND && free < Long.MAX_VALUE
                && lull.canStandFor(seconds(free - Engine.SECOND))) {
            long ends = period == null ? Long.MAX_VALUE : period.due() - agenda.now();
            long passes = Math.min(free - Engine.SECOND, ends);
            agenda.lapse(passes);
            if (alarm != null) {
                alarm.add(lull, seconds(passes));
            }
            lull.standFor(seconds(passes));
            if (passes == ends && period != null) {
                agenda.drop(period);
                endPeriod();
            }
            free = free();
        }
    }

    /// Nanoseconds until something is due: the end of a period only where there is nothing else.
    private long free() {
        long free = agenda.free(period);
        return free < Long.MAX_VALUE ? free : agenda.free(null);
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / (double) Engine.SECOND;
    }

    /// Writes down what the last seconds stand for.
    void end() {
        lull.end();
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
                rollout.machines().count(each -> each.lingers != null),
                rollout.machines().count(each -> each.stage != Stage.ABSENT), counts[0], counts[1], counts[2], users.sent(),
                users.answered(), users.failed(), users.slow(), users.p99(), worked[0] / Engine.SECOND, sights());
    }
}
