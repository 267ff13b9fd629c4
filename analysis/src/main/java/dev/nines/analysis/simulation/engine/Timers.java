package dev.nines.analysis.simulation.engine;

import java.util.Arrays;

/// Timers that all last equally long, most of which are stopped before they end: timeouts of requests.
///
/// They end in the order in which they began, so that a ring holds them and only the first is an event. Stopping one is a
/// mark; nothing is searched or moved.
public final class Timers implements Actor {

    /// Told that a timer has run out.
    @FunctionalInterface
    public interface Ending {
        void ended(int subject);
    }

    /// Bytes of a timer.
    private static final int BYTES = 12;

    private final Engine engine;
    private final long duration;
    private final Ending ending;
    private final int self;
    private long[] ends = new long[16];
    private int[] subjects = new int[16];
    /// Number of the first timer that may still run, and of the next to begin; place in the ring = number modulo its length.
    private long first;
    private long next;
    private boolean pending;

    /// @param duration in nanoseconds, at least 0
    public Timers(Engine engine, long duration, Ending ending) {
        if (duration < 0) {
            throw new IllegalArgumentException("timers of %d ns; at least 0".formatted(duration));
        }
        this.engine = engine;
        this.duration = duration;
        this.ending = ending;
        this.self = engine.enter(this);
    }

    /// Begins a timer.
    ///
    /// @param subject told when it ends, at least 0
    /// @return the number to stop it by
    public long begin(int subject) {
        if (next - first == ends.length) {
            grow();
        }
        int place = place(next);
        ends[place] = engine.now() + duration;
        subjects[place] = subject;
        if (!pending) {
            pending = true;
            engine.at(ends[place], self, 0, 0);
        }
        return next++;
    }

    /// Stops a timer that has not ended; one that has is left alone.
    public void stop(long number) {
        if (number >= first && number < next) {
            subjects[place(number)] = -1;
        }
    }

    private int place(long number) {
        return (int) (number & ends.length - 1);
    }

    private void grow() {
        var oldEnds = ends;
        var oldSubjects = subjects;
        engine.room().more(ends.length, BYTES);
        ends = Arrays.copyOf(ends, 2 * ends.length);
        subjects = Arrays.copyOf(subjects, ends.length);
        for (long number = first; number < next; number++) {
            int old = (int) (number & oldEnds.length - 1);
            ends[place(number)] = oldEnds[old];
            subjects[place(number)] = oldSubjects[old];
        }
    }

    @Override
    public void act(int what, int subject) {
        // what ends may begin timers: the event for the first of them is entered below
        while (first < next && (subjects[place(first)] < 0 || ends[place(first)] <= engine.now())) {
            int whose = subjects[place(first)];
            first++;
            if (whose >= 0) {
                ending.ended(whose);
            }
        }
        pending = first < next;
        if (pending) {
            engine.at(ends[place(first)], self, 0, 0);
        }
    }
}
