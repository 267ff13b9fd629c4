package dev.nines.analysis.simulation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import dev.nines.analysis.simulation.balancing.Balancer;
import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Unit.Health;
import org.jspecify.annotations.Nullable;

/// Plays visits: each waits for a place, is served, makes its calls, and answers its caller.
///
/// A visit has at most one event pending or one line it stands in. A visit whose caller has left goes on: servers do not notice. What
/// is refused is told by an event of its own, so that callers and callees never go round in one event.
public final class Play implements Actor {

    /// Told of every request that has ended at those who sent it.
    @FunctionalInterface
    public interface Witness {
        /// A request has ended, which was sent at the nanosecond when it began.
        void ended(int requestClass, long began, Outcome outcome);
    }

    /// The stages of a visit, in order; the rest are ends.
    static final byte WAITING = 0;
    static final byte COMPUTING = 1;
    static final byte PAUSING = 2;
    static final byte LOCKING = 3;
    static final byte LOCKED_COMPUTING = 4;
    static final byte LOCKED_PAUSING = 5;
    static final byte LEAVING = 6;
    static final byte CALLING = 7;
    static final byte REFUSED = 8;
    static final byte HUNG = 9;
    /// Over, but an event is pending that knows its number.
    static final byte DEAD = 10;
    /// On the way past a cache that is lost.
    static final byte AROUND = 11;
    /// Still on its way over a slow network.
    static final byte ARRIVING = 12;

    private final Engine engine;
    private final Visits visits;
    private final Calls calls;
    private final Hindrances hindrances;
    private final Losses losses;
    private Unit[] units = new Unit[16];
    private int unitCount;
    private final List<Pool> pools = new ArrayList<>();
    private final int self;

    /// @param expected how many visits are going on at once, as far as is known
    public Play(Engine engine, int expected) {
        this.engine = engine;
        this.visits = new Visits(expected, engine.room());
        this.self = engine.enter(this);
        this.calls = new Calls(engine, visits, this);
        this.hindrances = new Hindrances(engine, visits, this, calls, self);
        this.losses = new Losses(engine, visits, calls, this);
    }

    /// Makes a process.
    ///
    /// @param draws service times in nanoseconds by request class
    /// @param processors of its machine; absent where it has its own servers
    public Unit unit(Service service, LongSupplier[] draws, @Nullable Processors processors) {
        var unit = new Unit(unitCount, service, draws, processors);
        if (unitCount == units.length) {
            units = Arrays.copyOf(units, 2 * unitCount);
        }
        units[unitCount++] = unit;
        return unit;
    }

    /// Makes someone who sends requests and serves none.
    ///
    /// @param witness told of the end of each
    public Unit client(Witness witness) {
        var client = unit(Service.AT_ONCE, new LongSupplier[0], null);
        client.becomeClient(witness);
        return client;
    }

    /// Makes a pool of which a balancer chooses.
    public Pool pool(Balancer balancer, Target... members) {
        return pool(balancer, Ending.BAD, members);
    }

    /// Makes a pool whose balancer counts only some endings as failures.
    public Pool pool(Balancer balancer, Set<Ending> failures, Target... members) {
        pools.add(new Pool(pools.size(), balancer, failures, members));
        return pools.getLast();
    }

    /// Makes a machine's processors, which slow down when their credits are spent.
    ///
    /// @param credits absent where they keep their speed
    public Processors processors(int count, @Nullable Credits credits) {
        return new Processors(engine, count, this::advance, credits);
    }

    Losses losses() {
        return losses;
    }

    /// Lets users keep connections, whose classes are those from a number on.
    public void keepConnections(int firstClass) {
        visits.longLived = firstClass;
    }

    /// Timeouts and other parts of calls.
    public Calls calls() {
        return calls;
    }

    /// All processes and all who send requests.
    List<Unit> units() {
        return Arrays.asList(units).subList(0, unitCount);
    }

    Visits visits() {
        return visits;
    }

    /// A client sends a request.
    public void send(Unit client, int requestClass) {
        send(client, requestClass, 0, -1);
    }

    /// Somebody sends a request about a subject.
    ///
    /// @param number of who sends it among all who do; -1 where nobody asks
    void send(Unit client, int requestClass, int subject, int number) {
        int visit = visits.take(Visits.NOBODY, requestClass, engine.now());
        visits.units[visit] = client.number;
        visits.works[visit] = subject;
        visits.connections[visit] = subject / 2;
        visits.clients[visit] = number;
        client.enters(engine.now());
        visits.stages[visit] = CALLING;
        calls.next(visit, client);
    }

    /// The process a visit is at.
    Unit unit(int visit) {
        return units[visits.units[visit]];
    }

    /// A visit comes to a process.
    ///
    /// @param from the visit that calls it
    void enter(int visit, Unit unit, int from) {
        visits.units[visit] = unit.number;
        unit.enters(engine.now());
        if (unit.isUsual()) {
            admit(visit, unit);
        } else {
            hindrances.meet(visit, unit, from);
        }
    }

    /// Lets a visit wait for its place, or refuses it.
    void admit(int visit, Unit unit) {
        visits.works[visit] = unit.draw(visits.classes[visit]);
        if (unit.guarded && !losses.passes(visit, unit)) {
            return;
        }
        var gate = unit.gate;
        if (gate != null && gate.isFull()) {
            refuse(visit, Outcome.FULL);
        } else if (gate == null || gate.enter(visit)) {
            begin(visit, unit);
        }
    }

    void refuse(int visit, Outcome outcome) {
        visits.stages[visit] = REFUSED;
        visits.outcomes[visit] = (byte) outcome.place();
        engine.after(0, self, 0, visit);
    }

    @Override
    public void act(int what, int visit) {
        advance(visit);
    }

    /// Lets a visit go on to its next stage that takes time.
    private void advance(int visit) {
        byte stage = visits.stages[visit];
        if (stage >= REFUSED) {
            end(visit, stage);
            return;
        }
        var unit = unit(visit);
        if (unit.health() == Health.HUNG) {
            visits.stages[visit] = HUNG;
        } else if (unit.plain) {
            advancePlainly(visit, unit);
        } else {
            advance(visit, unit, stage);
        }
    }

    /// As below, for a process whose service is one stretch: it is over.
    private void advancePlainly(int visit, Unit unit) {
        visits.stages[visit] = CALLING;
        if (unit.gate != null && !unit.holds) {
            passOn(unit, unit.gate);
        }
        served(visit, unit);
    }

    /// A visit has been served, and calls what it needs beside.
    private void served(int visit, Unit unit) {
        if (unit.store != null && unit.store.answers(visits, visit)) {
            finish(visit, unit, Outcome.OK, Ending.ANSWERED);
        } else {
            calls.next(visit, unit);
        }
    }

    /// A visit has a place at a process that works.
    private void begin(int visit, Unit unit) {
        if (unit.plain) {
            visits.stages[visit] = PAUSING;
            engine.after(unit.works(visits.works[visit]), self, 0, visit);
        } else {
            advance(visit, unit, WAITING);
        }
    }

    private void advance(int visit, Unit unit, byte from) {
        byte stage = from;
        boolean on = true;
        while (on) {
            visits.stages[visit] = ++stage;
            on = switch (stage) {
                case COMPUTING -> !compute(visit, unit, 1 - unit.service.locked());
                case PAUSING -> !pause(visit, unit, 1 - unit.service.locked());
                case LOCKING -> unit.lock == null || unit.lock.enter(visit);
                case LOCKED_COMPUTING -> !compute(visit, unit, unit.service.locked());
                case LOCKED_PAUSING -> !lockedPause(visit, unit);
                case LEAVING -> !later(visit, unit);
                default -> {
                    served(visit, unit);
                    yield false;
                }
            };
        }
    }

    private void end(int visit, byte stage) {
        if (stage == DEAD) {
            visits.free(visit);
        } else if (stage == REFUSED) {
            var unit = unit(visit);
            var outcome = Outcome.of(visits.outcomes[visit]);
            calls.blame(unit);
            finish(visit, unit, outcome, Ending.ofRefused(outcome));
        } else if (stage == AROUND) {
            visits.stages[visit] = CALLING;
            calls.next(visit, unit(visit));
        } else if (stage == ARRIVING) {
            hindrances.arrive(visit, unit(visit));
        }
    }

    private boolean compute(int visit, Unit unit, double part) {
        double share = unit.service.computing() * part;
        if (share == 0 || unit.processors == null) {
            return false;
        }
        unit.processors.enter(visit, visits.works[visit] * share);
        return true;
    }

    /// A process without processors has an event here even if the pause is 0.
    private boolean pause(int visit, Unit unit, double part) {
        double share = (1 - unit.service.computing() - unit.service.later()) * part;
        if (share == 0 && unit.service.computing() > 0) {
            return false;
        }
        engine.after(unit.works((long) (visits.works[visit] * share)), self, 0, visit);
        return true;
    }

    private boolean lockedPause(int visit, Unit unit) {
        return unit.service.locked() > 0 && pause(visit, unit, unit.service.locked());
    }

    /// Leaves the lock, and the place unless it is held during calls; says whether there is a rest of service.
    private boolean later(int visit, Unit unit) {
        if (unit.lock != null) {
            passOn(unit, unit.lock);
        }
        if (unit.gate != null && !unit.holds) {
            passOn(unit, unit.gate);
        }
        if (unit.service.later() == 0) {
            return false;
        }
        engine.after((long) (visits.works[visit] * unit.service.later()), self, 0, visit);
        return true;
    }

    /// A place at a process passes to who is next.
    private void passOn(Unit unit, Gate gate) {
        int next = gate.leave();
        if (next >= 0) {
            if (visits.stages[next] == WAITING && unit.health() == Health.WORKING) {
                begin(next, unit);
            } else {
                advance(next);
            }
        }
    }

    /// A visit is over, for its cause; its caller has the answer, an ending.
    void finish(int visit, Unit unit, Outcome outcome, Ending ending) {
        if (unit.gate != null && unit.holds && visits.stages[visit] == CALLING) {
            passOn(unit, unit.gate);
        }
        long began = visits.began[visit];
        int caller = visits.caller[visit];
        unit.leaves(began, engine.now(), outcome);
        if (visits.gone[visit] && outcome == Outcome.OK) {
            unit.servedNobody(unit.store == null ? visits.works[visit] : 0);
        }
        if (unit.environments != null) {
            losses.leave(visit, unit.environments, false);
        }
        returned(visit, ending);
        visits.free(visit);
        if (caller >= 0) {
            calls.answered(caller, unit, outcome, ending);
        } else {
            unit.tell(visits.classes[visit], began, (int) visits.works[visit], outcome);
        }
        unit.freed();
    }

    /// The balancer that chose the callee has its answer, or has given up waiting for it.
    void returned(int visit, Ending ending) {
        int pool = visits.pools[visit];
        if (pool >= 0) {
            visits.pools[visit] = -1;
            pools.get(pool).ended(visits.members[visit], engine.now(), ending);
        }
    }

    /// Nobody waits for a visit any more.
    void abandon(int visit, Outcome outcome, Ending ending) {
        returned(visit, ending);
        if (visits.stages[visit] == CALLING) {
            unit(visit).errors().left();
        }
        visits.caller[visit] = Visits.NOBODY;
        for (int below = visit; below >= 0; below = visits.callee[below]) {
            visits.gone[below] = true;
        }
        if (visits.stages[visit] == HUNG) {
            finish(visit, unit(visit), outcome, ending);
        }
    }

    /// A process hangs: it takes what comes and answers no more.
    public void hang(Unit unit) {
        unit.turn(Health.HUNG);
    }

    /// A process stops: all that is there fails, and what comes is refused.
    public void stop(Unit unit) {
        losses.stop(unit);
    }

    /// All that is at a process fails.
    public void clear(Unit unit) {
        losses.clear(unit);
    }

    /// The long-lived connections that lead through any of some processes now.
    public Standing standing(List<Unit> through) {
        return losses.standing(through);
    }

    /// A process works again.
    public void start(Unit unit) {
        if (unit.health() == Health.HUNG) {
            stop(unit);
        }
        unit.turn(Health.WORKING);
    }
}
