package dev.nines.analysis.simulation.engine;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Lets events happen in the order of their times. Times are nanoseconds from the beginning.
///
/// One engine runs on one thread and reads no clock: the same events in the same order always give the same run, and the
/// same [#fingerprint].
public final class Engine implements Later {

    public static final long SECOND = 1_000_000_000L;

    /// How many events happen between two looks at whether to stop: some microseconds.
    private static final int PATIENCE = 1024;
    /// A prime of the hash of Fowler, Noll and Vo.
    private static final long PRIME = 0x100000001B3L;

    private static final int WHAT_BITS = 8;
    private static final int WHAT_MASK = (1 << WHAT_BITS) - 1;
    /// Actors that can be told apart beside what happens to them.
    private static final int MOST = 1 << Integer.SIZE - WHAT_BITS;

    private final Room room = new Room();
    private final EventQueue queue;
    private Actor[] actors = new Actor[16];
    private int known;
    private long now;
    private long happened;
    private long fingerprint = 0xCBF29CE484222325L;

    /// An engine at time 0 with nothing to do.
    ///
    /// @param expected how many events are pending at once, as far as is known
    public Engine(int expected) {
        queue = new EventQueue(expected, room);
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

    /// Makes an actor known, before anything can happen to it.
    ///
    /// @return its number
    public int enter(Actor actor) {
        if (known == MOST) {
            throw new IllegalStateException(MOST + " actors\nMaybe something enters actors without end");
        }
        if (known == actors.length) {
            actors = Arrays.copyOf(actors, 2 * known);
        }
        actors[known] = actor;
        return known++;
    }

    @Override
    public void after(long delay, int actor, int what, int subject) {
        at(now + delay, actor, what, subject);
    }

    /// Lets something happen at a time.
    ///
    /// @param time nanoseconds from the beginning, not before now
    /// @param actor the number of an actor
    /// @param what handed to the actor, 0 to 255
    /// @param subject handed to the actor
    public void at(long time, int actor, int what, int subject) {
        if (time < now) {
            throw new IllegalArgumentException("an event at %d ns; it is %d ns already\nMaybe a delay is negative or too long"
                    .formatted(time, now));
        }
        queue.add(time, (long) subject << Integer.SIZE | (long) actor << WHAT_BITS | what);
    }

    /// What is there at once takes of this; when there is no more, nothing happens any more.
    public Room room() {
        return room;
    }

    /// Runs up to and including a time, which it is afterwards, or until it is to stop or its room is full.
    ///
    /// @param stop asked every now and then
    /// @return whether it ran to the end
    public boolean run(long until, BooleanSupplier stop) {
        int left = PATIENCE;
        for (long time = queue.time(); time <= until && !room.isFull(); time = queue.time()) {
            if (--left == 0) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                left = PATIENCE;
            }
            now = time;
            happened++;
            fingerprint = (fingerprint ^ now) * PRIME;
            long event = queue.take();
            actors[(int) event >>> WHAT_BITS].act((int) event & WHAT_MASK, (int) (event >>> Integer.SIZE));
        }
        if (room.isFull()) {
            return false;
        }
        now = Math.max(now, until);
        return true;
    }
}
