package dev.nines.analysis.simulation.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Timers;
import dev.nines.analysis.simulation.process.Unit.Health;

/// Turns visits away for want of a connection or an environment, and ends them before their time: with the process they are at, or because they take too long.
final class Losses {

    /// Nanoseconds that every connection stays open for longer.
    private static final long ALL = -1;

    /// In place of the work of a visit that a process that hangs has taken.
    static final long NEVER_BEGAN = -1;

    private final Engine engine;
    private final Visits visits;
    private final Calls calls;
    private final Play play;
    private final Map<Long, Timers> limits = new HashMap<>();
    private final List<Sessions> sessions = new ArrayList<>();

    Losses(Engine engine, Visits visits, Calls calls, Play play) {
        this.engine = engine;
        this.visits = visits;
        this.calls = calls;
        this.play = play;
    }

    /// Whether a process that works takes one more.
    boolean passes(int visit, Unit unit) {
        var refusal = unit.refuses(engine.now());
        if (refusal == null && unit.environments != null) {
            long start = unit.environments.enter(visit, engine.now());
            visits.works[visit] += start;
            refusal = start == Environments.THROTTLED ? Outcome.THROTTLED : null;
        }
        if (refusal != null) {
            play.refuse(visit, refusal);
        }
        return refusal == null;
    }

    /// A process stops: all that is there fails, and what comes is refused.
    void stop(Unit unit) {
        unit.turn(Health.DOWN);
        clear(unit);
    }

    /// All that is at a process fails.
    void clear(Unit unit) {
        unit.empty();
        for (int visit = 0; visit < visits.room(); visit++) {
            if (visits.units[visit] == unit.number && diesWith(unit, visits.stages[visit])) {
                kill(visit, unit, Outcome.REFUSED, Ending.BROKEN);
            }
        }
        standing(List.of(unit)).cut(ALL);
    }

    /// Who asks what is behind a cache does so on its own, and does not mind that the cache is lost.
    private static boolean diesWith(Unit unit, byte stage) {
        return stage != Play.DEAD && stage != Play.REFUSED && stage != Play.AROUND
                && !(stage == Play.CALLING && unit.store instanceof Contents);
    }

    /// Lets somebody know of every process that dies.
    void tell(Sessions told) {
        sessions.add(told);
    }

    /// The long-lived connections that lead through any of some processes now.
    Standing standing(List<Unit> through) {
        var standing = new Standing(engine.now());
        sessions.forEach(each -> each.gather(through, standing));
        return standing;
    }

    /// Timers after which a visit is given up by the process it is at.
    Timers limit(long nanoseconds) {
        return limits.computeIfAbsent(nanoseconds, duration -> new Timers(engine, duration, this::giveUp));
    }

    /// A process gives a visit up because it takes too long.
    private void giveUp(int visit) {
        var unit = play.unit(visit);
        kill(visit, unit, Outcome.ERROR, Ending.ERROR);
        unit.freed();
    }

    private void kill(int visit, Unit unit, Outcome outcome, Ending ending) {
        calls.giveUp(visit);
        int caller = visits.caller[visit];
        boolean pending = calls.pending(visit);
        unit.leaves(visits.began[visit], engine.now(), outcome);
        if (unit.environments != null) {
            leave(visit, unit.environments, true);
        }
        calls.blame(unit);
        play.returned(visit, ending);
        if (pending) {
            visits.stages[visit] = Play.DEAD;
        } else {
            visits.free(visit);
        }
        if (caller >= 0) {
            calls.answered(caller, unit, outcome, ending);
        }
    }

    /// A visit leaves the environment that it ran in, if it ever did.
    ///
    /// @param stopped whether the environment is lost too
    void leave(int visit, Environments environments, boolean stopped) {
        if (visits.stages[visit] != Play.REFUSED && visits.works[visit] != NEVER_BEGAN) {
            environments.leave(visit, stopped, engine.now());
        }
    }
}
