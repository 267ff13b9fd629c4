package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.balancing.Checked;
import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Later;

/// Checks the health of one target by sending it requests that wait and are served like any other, so that an overloaded target
/// can fail its checks.
public final class Checker implements Actor {

    /// Told that a checker has changed its mind.
    @FunctionalInterface
    public interface Change {
        /// It now counts as healthy, or no longer.
        void changed(boolean healthy, long now);

        /// The same.
        ///
        /// @param inARow how many checks in a row have said so
        default void changed(boolean healthy, long now, int inARow) {
            changed(healthy, now);
        }
    }

    private final Engine engine;
    private final Play play;
    private final Change change;
    private final Unit client;
    private final int self;
    private Checked checked;
    private long began;
    private boolean lastPassed;
    private int inARow;
    /// Counts how often it has stopped: events of before are of another target.
    private int round;
    private boolean checks;
    /// When the next check begins; never while one is under way.
    private long due = Long.MAX_VALUE;
    /// Tells it when to check while it has not made up its mind.
    private Later clock;

    /// @param target whom to check
    /// @param timeout nanoseconds after which a silent check has failed
    public Checker(Engine engine, Play play, Checked checked, Target target, long timeout, Dice dice, Change change) {
        this.engine = engine;
        this.play = play;
        this.checked = checked;
        this.change = change;
        this.clock = engine;
        this.self = engine.enter(this);
        this.client = play.client((_, _, outcome) -> ended(outcome == Outcome.OK));
        client.calls(new Way(target, new double[0], 1, true, true, play.calls().timeout(timeout), Retry.none(dice), null,
                true, dice));
    }

    /// Who sends the checks.
    public Unit client() {
        return client;
    }

    /// Whether it checks, and counts whom it checks as unhealthy.
    public boolean findsIll() {
        return checks && checked.unhealthy();
    }

    /// Begins to check after a while.
    public void start(long delay) {
        checks = true;
        clock.after(delay, self, 0, round);
    }

    /// Begins to check another target in the place of the one before.
    ///
    /// @param fresh what is thought of it
    /// @param until tells it when to check until it has made up its mind
    public void restart(Checked fresh, long delay, Later until) {
        checked = fresh;
        clock = until;
        inARow = 0;
        start(delay);
    }

    /// Checks no more.
    public void stop() {
        checks = false;
        round++;
    }

    @Override
    public void act(int what, int subject) {
        if (subject == round && checks) {
            due = Long.MAX_VALUE;
            began = engine.now();
            play.send(client, Way.CHECK);
        }
    }

    private void ended(boolean passed) {
        if (!checks) {
            return;
        }
        boolean healthy = checked.healthy();
        boolean unhealthy = checked.unhealthy();
        inARow = passed == lastPassed ? inARow + 1 : 1;
        lastPassed = passed;
        checked.checked(passed);
        if (checked.healthy() != healthy) {
            change.changed(passed, engine.now(), inARow);
        } else if (checked.unhealthy() != unhealthy) {
            change.changed(passed, engine.now());
        }
        if (checks) {
            long delay = Math.max(0, checked.next(began, engine.now()) - engine.now());
            due = engine.now() + delay;
            (checked.healthy() || checked.unhealthy() ? engine : clock).after(delay, self, 0, round);
        }
    }

    /// A request of somebody else has ended where it checks, which may change its mind and let the next check come sooner.
    public void observed(boolean failed) {
        boolean healthy = checked.healthy();
        checked.observed(failed);
        if (checked.healthy() != healthy) {
            change.changed(false, engine.now(), 0);
        }
        long soon = checked.soon();
        if (failed && due != Long.MAX_VALUE && soon < due - engine.now()) {
            due = engine.now() + soon;
            engine.after(soon, self, 0, ++round);
        }
    }
}
