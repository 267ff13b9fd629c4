package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;

/// Lets requests come in when they arrive, one after the other.
public final class Entrance implements Actor {

    private final Engine engine;
    private final Arrivals arrivals;
    private final Runnable arrived;
    private final int self;
    /// How often the rate has changed: whom was expected before comes at another time.
    private int changes;

    Entrance(Engine engine, Arrivals arrivals, Runnable arrived) {
        this.engine = engine;
        this.arrivals = arrivals;
        this.arrived = arrived;
        this.self = engine.enter(this);
    }

    /// Awaits the next request.
    void open() {
        await(arrivals.next());
    }

    /// The rate is to be another from now on.
    public void hold() {
        arrivals.pass(engine.now());
        changes++;
    }

    /// The rate is another.
    public void goOn() {
        await(arrivals.again());
    }

    private void await(long next) {
        if (next != Long.MAX_VALUE) {
            engine.at(next, self, 0, changes);
        }
    }

    @Override
    public void act(int what, int expectedAt) {
        if (expectedAt == changes) {
            open();
            arrived.run();
        }
    }
}
