package dev.nines.analysis.simulation.engine;

import java.util.function.BooleanSupplier;

/// Lets events happen in the order of their times. Times are nanoseconds from the beginning.
///
/// One engine runs on one thread and reads no clock: the same events in the same order always give the same run, and the
/// same [#fingerprint].
public final class Engine {

    public static final long SECOND = 1_000_000_000L;

    /// How many events happen between two looks at whether to stop: some microseconds.
    private static final int PATIENCE = 1024;
    /// A prime of the hash of Fowler, Noll and Vo.
    private static final long PRIME = 0x100000001B3L;

    private final EventQueue queue;
    private long now;
    private long happened;
    private long fingerprint = 0xCBF29CE484222325L;

    /// An engine at time 0 with nothing to do.
    ///
    /// @param expected how many events are pending at once, as far as is known
    public Engine(int expected) {
        queue = new EventQueue(expected);
    }

    /// The time, in nanoseconds from the beginning.
    public long now() {
        return now;
    }

    /// How many events have happened.
    public long happened() {
        return happened;
    }

    /// A number that two runs share only if the same events happened at the same times, almost surely.
    public long fingerprint() {
        return fingerprint;
    }

    /// Lets something happen after a while.
    ///
    /// @param delay nanoseconds from now, at least 0
    /// @param what handed to the actor
    /// @param subject handed to the actor
    public void after(long delay, Actor actor, int what, int subject) {
        at(now + delay, actor, what, subject);
    }

    /// Lets something happen at a time.
    ///
    /// @param time nanoseconds from the beginning, not before now
    public void at(long time, Actor actor, int what, int subject) {
        if (time < now) {
            throw new IllegalArgumentException("an event at %d ns; it is %d ns already\nMaybe a delay is negative or too long"
                    .formatted(time, now));
        }
        queue.add(time, actor, what, subject);
    }

    /// Runs up to and including a time, which it is afterwards, or until it is to stop.
    ///
    /// @param stop asked every now and then
    /// @return whether it ran to the end
    public boolean run(long until, BooleanSupplier stop) {
        int left = PATIENCE;
        while (!queue.isEmpty() && queue.time() <= until) {
            if (--left == 0) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                left = PATIENCE;
            }
            now = queue.take();
            happened++;
            fingerprint = (fingerprint ^ now) * PRIME;
            queue.happen();
        }
        now = Math.max(now, until);
        return true;
    }
}
