package dev.nines.analysis.simulation.process;

import java.util.HashMap;
import java.util.Map;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Timers;
import org.jspecify.annotations.Nullable;

/// The calls that visits make, one after the other: timeouts, further attempts, what is no longer called.
public final class Calls implements Actor {

    private static final int AGAIN = 0;
    private static final int FAILED = 1;

    private final Engine engine;
    private final Visits visits;
    private final Play play;
    private final int self;
    private final Map<Long, Timers> timers = new HashMap<>();
    private @Nullable Unit blamed;
    private @Nullable Traffic traffic;

    Calls(Engine engine, Visits visits, Play play) {
        this.engine = engine;
        this.visits = visits;
        this.play = play;
        this.self = engine.enter(this);
    }

    /// Timers of a duration, one ring for everybody who waits that long.
    ///
    /// @param nanoseconds at least 0
    public Timers timeout(long nanoseconds) {
        return timers.computeIfAbsent(nanoseconds, duration -> new Timers(engine, duration, this::late));
    }

    /// Has calls counted from now on.
    public void count(Traffic by) {
        traffic = by;
    }

    /// Where the failure that is told now began.
    void blame(Unit unit) {
        blamed = unit;
    }

    /// Where the failure began that a witness is told of: who refused it, or whom the last in the chain waited for in vain.
    public @Nullable Unit blamed() {
        return blamed;
    }

    /// Makes the next call of a visit, and those after it that nobody waits for; if there is none, the visit is over.
    void next(int visit, Unit unit) {
        while (begins(visit, unit)) {
            visits.calls[visit]--;
        }
    }

    /// Makes the next call of a visit.
    ///
    /// @return whether it goes on with the one after that at once
    private boolean begins(int visit, Unit unit) {
        var ways = unit.ways();
        int way = visits.ways[visit];
        int left = visits.calls[visit];
        while (left == 0) {
            if (++way == ways.length) {
                if (unit.store != null) {
                    unit.store.called(visits, visit);
                }
                play.finish(visit, unit, Outcome.OK, Ending.ANSWERED);
                return false;
            }
            left = ways[way].count(visits.classes[visit]);
        }
        visits.ways[visit] = way;
        visits.calls[visit] = left;
        visits.tries[visit] = 0;
        visits.tried[visit] = 0;
        return attempt(visit, unit, ways[way]);
    }

    /// @return whether nobody waits for the answer
    private boolean attempt(int visit, Unit caller, Way way) {
        long now = engine.now();
        var breaker = way.breaker();
        if (breaker != null && !breaker.allows(now)) {
            refuse(visit, Outcome.BREAKER_OPEN);
            return false;
        }
        var pool = way.pool();
        if (pool != null && !pool.enter(visit)) {
            visits.callee[visit] = Visits.NO_CONNECTION;
            return false;
        }
        return call(visit, caller, way, now);
    }

    /// @return whether nobody waits for the answer
    private boolean call(int visit, Unit caller, Way way, long now) {
        int callee = reach(visit, caller, way, now);
        if (callee >= 0) {
            return begin(visit, callee, caller, way);
        }
        var backlog = way.target() instanceof Pool pool ? pool.backlog() : null;
        if (backlog != null && backlog.isOpen()) {
            visits.callee[visit] = Visits.NO_CONNECTION;
            visits.timers[visit] = backlog.enter(visit);
            return false;
        }
        visits.callee[visit] = -1;
        refuse(visit, Outcome.NO_TARGET);
        release(way);
        return false;
    }

    /// A visit at whom a call goes to; -1 where it goes to nobody.
    private int reach(int visit, Unit caller, Way way, long now) {
        int callee = visits.take(way.waits() ? visit : Visits.NOBODY, visits.classes[visit], now);
        visits.connections[callee] = caller.passesOn() ? visits.connection(visit) : -1;
        visits.clients[callee] = caller.isItself() ? caller.client() : visits.clients[visit];
        var unit = way.target().settle(visits, callee, now, visits.tried[visit]);
        if (unit == null) {
            visits.free(callee);
            return -1;
        }
        visits.units[callee] = unit.number;
        return callee;
    }

    /// @return whether nobody waits for the answer
    private boolean begin(int visit, int callee, Unit caller, Way way) {
        var unit = play.unit(callee);
        int connection = visits.connection(visit);
        if (connection >= 0 && caller.passesOn()) {
            visits.held.pass(connection, unit.number);
        }
        if (traffic != null && visits.classes[visit] != Way.CHECK) {
            traffic.called(caller, unit);
        }
        if (!way.waits()) {
            play.enter(callee, unit, visit);
            return true;
        }
        visits.callee[visit] = callee;
        if (visits.pools[callee] >= 0 && visits.members[callee] < Long.SIZE) {
            visits.tried[visit] |= 1L << visits.members[callee];
        }
        var timeout = way.timeout();
        if (timeout != null) {
            visits.timers[visit] = timeout.begin(visit);
        }
        play.enter(callee, unit, visit);
        return false;
    }

    /// The timer of a visit that waits.
    long timer(int visit) {
        return visits.timers[visit];
    }

    /// Makes the call that a visit waits to make, if there is somebody to be called now.
    boolean resumes(int visit) {
        var unit = play.unit(visit);
        var way = way(visit, unit);
        int callee = reach(visit, unit, way, engine.now());
        if (callee >= 0 && begin(visit, callee, unit, way)) {
            succeeded(visit, unit);
        }
        return callee >= 0;
    }

    /// A visit has waited too long to make its call.
    void tooLong(int visit) {
        var unit = play.unit(visit);
        visits.callee[visit] = -1;
        blame(unit);
        failed(visit, unit, way(visit, unit), Outcome.FULL, Ending.UNASKED);
    }

    /// A connection is free for who waits for it.
    private void release(Way way) {
        int next = way.pool() == null ? -1 : way.pool().leave();
        if (next >= 0) {
            var unit = play.unit(next);
            if (call(next, unit, way(next, unit), engine.now())) {
                succeeded(next, unit);
            }
        }
    }

    private void refuse(int visit, Outcome outcome) {
        visits.outcomes[visit] = (byte) outcome.place();
        engine.after(0, self, FAILED, visit);
    }

    private Way way(int visit, Unit unit) {
        return unit.ways()[visits.ways[visit]];
    }

    /// A callee has answered.
    void answered(int visit, Unit callee, Outcome outcome, Ending ending) {
        var unit = play.unit(visit);
        if (traffic != null && outcome != Outcome.OK && visits.classes[visit] != Way.CHECK) {
            traffic.failed(unit, callee);
        }
        var way = way(visit, unit);
        visits.callee[visit] = -1;
        var timeout = way.timeout();
        if (timeout != null) {
            timeout.stop(visits.timers[visit]);
        }
        var breaker = way.breaker();
        if (breaker != null) {
            breaker.ended(engine.now(), outcome == Outcome.OK);
        }
        if (way.pool() != null) {
            release(way);
        }
        if (outcome == Outcome.OK) {
            way.retry().succeeded();
            succeeded(visit, unit);
        } else {
            failed(visit, unit, way, outcome, ending);
        }
    }

    private void late(int visit) {
        int callee = visits.callee[visit];
        visits.callee[visit] = -1;
        blame(play.unit(waitingFor(callee)));
        var unit = play.unit(visit);
        if (traffic != null && visits.classes[visit] != Way.CHECK) {
            traffic.failed(unit, play.unit(callee));
        }
        play.abandon(callee, Outcome.TIMEOUT, Ending.LATE);
        var way = way(visit, unit);
        if (way.breaker() != null) {
            way.breaker().ended(engine.now(), false);
        }
        release(way);
        failed(visit, unit, way, Outcome.TIMEOUT, Ending.LATE);
    }

    /// Connections of a pool to a member are closed by who balances: all that is under way there fails for those who called it.
    public void cut(Pool pool, int member) {
        for (int callee = 0; callee < visits.room(); callee++) {
            if (visits.units[callee] >= 0 && visits.stages[callee] != Play.DEAD && visits.pools[callee] == pool.number
                    && visits.members[callee] == member && visits.caller[callee] >= 0) {
                cut(visits.caller[callee], callee);
            }
        }
    }

    private void cut(int visit, int callee) {
        var unit = play.unit(visit);
        var way = way(visit, unit);
        var timeout = way.timeout();
        visits.callee[visit] = -1;
        blame(play.unit(callee));
        if (timeout != null) {
            timeout.stop(visits.timers[visit]);
        }
        play.abandon(callee, Outcome.REFUSED, Ending.BROKEN);
        if (way.breaker() != null) {
            way.breaker().ended(engine.now(), false);
        }
        release(way);
        failed(visit, unit, way, Outcome.REFUSED, Ending.BROKEN);
    }

    /// The last in the chain of those who wait for each other.
    private int waitingFor(int visit) {
        int last = visit;
        while (visits.stages[last] == Play.CALLING && visits.callee[last] >= 0) {
            last = visits.callee[last];
        }
        return last;
    }

    private void succeeded(int visit, Unit unit) {
        visits.calls[visit]--;
        next(visit, unit);
    }

    private void failed(int visit, Unit unit, Way way, Outcome outcome, Ending ending) {
        int before = visits.tries[visit];
        if (way.retry().again(before, ending)) {
            visits.tries[visit] = before + 1;
            engine.after(way.retry().pause(before), self, AGAIN, visit);
        } else if (way.hard()) {
            if (!visits.gone[visit]) {
                unit.errors().failed(ending);
            }
            play.finish(visit, unit, outcome, Ending.ERROR);
        } else {
            succeeded(visit, unit);
        }
    }

    @Override
    public void act(int what, int visit) {
        if (visits.stages[visit] == Play.DEAD) {
            visits.free(visit);
            return;
        }
        var unit = play.unit(visit);
        var way = way(visit, unit);
        if (what == AGAIN) {
            if (attempt(visit, unit, way)) {
                succeeded(visit, unit);
            }
        } else {
            blame(unit);
            failed(visit, unit, way, Outcome.of(visits.outcomes[visit]), Ending.UNASKED);
        }
    }

    /// A visit that is over no longer waits for what it called.
    void giveUp(int visit) {
        int callee = visits.callee[visit];
        if (visits.stages[visit] == Play.CALLING && callee >= 0) {
            var timeout = way(visit, play.unit(visit)).timeout();
            if (timeout != null) {
                timeout.stop(visits.timers[visit]);
            }
            play.abandon(callee, Outcome.REFUSED, Ending.BROKEN);
        }
    }

    /// Whether the caller of a visit goes on if that fails.
    boolean canDoWithout(int visit) {
        int caller = visits.caller[visit];
        return caller < 0 || !way(caller, play.unit(caller)).hard();
    }

    /// Whether an event is pending that knows the number of a visit.
    boolean pending(int visit) {
        return switch (visits.stages[visit]) {
            case Play.CALLING -> visits.callee[visit] == -1;
            case Play.WAITING, Play.LOCKING, Play.HUNG -> false;
            default -> true;
        };
    }
}
