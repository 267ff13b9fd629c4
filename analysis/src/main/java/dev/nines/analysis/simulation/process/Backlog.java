package dev.nines.analysis.simulation.process;

import java.util.function.BooleanSupplier;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Timers;

/// Requests at a proxy that wait for a free slot of a server behind it, in the order in which they came, and not for ever: the queue of
/// HAProxy, `src/queue.c`.
public final class Backlog implements Actor {

    private final Engine engine;
    private final BooleanSupplier open;
    private final Calls calls;
    private final Line line = new Line();
    private final Timers timers;
    private final int self;
    private final boolean bound;
    private boolean woken;

    /// @param longest nanoseconds that a request waits
    /// @param open whether it is worth waiting: not where no server is up
    /// @param bound whether some wait for one server only, so that those behind them may go first
    public Backlog(Engine engine, Calls calls, long longest, BooleanSupplier open, boolean bound) {
        this.engine = engine;
        this.calls = calls;
        this.open = open;
        this.bound = bound;
        this.timers = new Timers(engine, longest, this::late);
        this.self = engine.enter(this);
    }

    /// Whether a request may wait here.
    boolean isOpen() {
        return open.getAsBoolean();
    }

    /// How many wait.
    int waiting() {
        return line.size();
    }

    /// A visit waits.
    ///
    /// @return the timer that ends its waiting
    long enter(int visit) {
        line.add(visit);
        return timers.begin(visit);
    }

    /// A slot may have become free.
    public void wake() {
        if (line.size() > 0 && !woken) {
            woken = true;
            engine.after(0, self, 0, 0);
        }
    }

    /// Sends whoever can be sent, those who have waited longest first.
    @Override
    public void act(int what, int subject) {
        woken = false;
        int place = 0;
        while (place < line.size()) {
            int visit = line.at(place);
            long timer = calls.timer(visit);
            if (calls.resumes(visit)) {
                line.remove(place);
                timers.stop(timer);
            } else if (bound) {
                place++;
            } else {
                return;
            }
        }
    }

    /// All wait equally long, so that it is the first in the line.
    private void late(int visit) {
        line.takeFirst();
        calls.tooLong(visit);
    }

    /// Nobody waits any more.
    void clear() {
        while (line.size() > 0) {
            timers.stop(calls.timer(line.takeFirst()));
        }
    }
}
