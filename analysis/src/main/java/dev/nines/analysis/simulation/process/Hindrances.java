package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Unit.Health;

/// What becomes of visits to processes that do not serve as usual.
final class Hindrances {

    private final Engine engine;
    private final Visits visits;
    private final Play play;
    private final Calls calls;
    private final int actor;

    /// @param actor the number of the play in the engine
    Hindrances(Engine engine, Visits visits, Play play, Calls calls, int actor) {
        this.engine = engine;
        this.visits = visits;
        this.play = play;
        this.calls = calls;
        this.actor = actor;
    }

    /// A visit comes.
    ///
    /// @param from the visit that calls it
    void meet(int visit, Unit unit, int from) {
        var disturbance = unit.disturbance();
        if (unit.health() == Health.DOWN) {
            turnAway(visit, unit);
        } else if (unit.health() == Health.HUNG || disturbance != null && disturbance.loses(play.unit(from))) {
            lose(visit);
        } else if (disturbance == null) {
            play.admit(visit, unit);
        } else if (disturbance.fails(visits.classes[visit] == Way.CHECK)) {
            play.refuse(visit, Outcome.ERROR);
        } else if (disturbance.delay() > 0) {
            visits.stages[visit] = Play.ARRIVING;
            engine.after(disturbance.delay(), actor, 0, visit);
        } else {
            play.admit(visit, unit);
        }
    }

    /// Nothing listens: who can do without a cache asks what is behind it.
    private void turnAway(int visit, Unit unit) {
        if (unit.store instanceof Contents contents && unit.ways().length > 0 && calls.canDoWithout(visit)) {
            contents.missed(visits, visit);
            visits.stages[visit] = Play.AROUND;
            engine.after(0, actor, 0, visit);
        } else {
            play.refuse(visit, Outcome.REFUSED);
        }
    }

    /// A visit gets no answer, however long its caller waits; without a caller it is over.
    private void lose(int visit) {
        if (visits.caller[visit] == Visits.NOBODY) {
            play.refuse(visit, Outcome.TIMEOUT);
        } else {
            visits.stages[visit] = Play.HUNG;
            visits.works[visit] = Losses.NEVER_BEGAN;
        }
    }

    /// A visit that was delayed is there.
    void arrive(int visit, Unit unit) {
        if (unit.health() == Health.HUNG) {
            lose(visit);
        } else {
            visits.stages[visit] = Play.WAITING;
            play.admit(visit, unit);
        }
    }
}
