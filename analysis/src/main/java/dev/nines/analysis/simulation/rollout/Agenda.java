package dev.nines.analysis.simulation.rollout;

import java.util.Comparator;
import java.util.PriorityQueue;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Later;
import org.jspecify.annotations.Nullable;

/// What a release does later. Its clock can be put forward while nothing changes, so that long waits need not be played.
final class Agenda implements Actor, Later {

    record Entry(long due, long order, Runnable what) {}

    private final Engine engine;
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparingLong(Entry::due).thenComparingLong(Entry::order));
    private final int self;
    private long lapsed;
    private long count;
    private long acted;

    Agenda(Engine engine) {
        this.engine = engine;
        this.self = engine.enter(this);
    }

    /// Nanoseconds since the beginning, with those that were not played.
    long now() {
        return engine.now() + lapsed;
    }

    Entry after(long delay, Runnable what) {
        var entry = new Entry(now() + delay, count++, what);
        entries.add(entry);
        wake();
        return entry;
    }

    /// Something is not to happen any more.
    void drop(Entry entry) {
        entries.remove(entry);
    }

    /// Nanoseconds since anything happened, as played.
    long quiet() {
        return engine.now() - acted;
    }

    @Override
    public void after(long delay, int actor, int what, int subject) {
        after(delay, () -> engine.after(0, actor, what, subject));
    }

    /// Nanoseconds until something else is due; a very long time where nothing is.
    long free(@Nullable Entry but) {
        long next = entries.stream().filter(entry -> entry != but).mapToLong(Entry::due).min().orElse(Long.MAX_VALUE);
        return next == Long.MAX_VALUE ? next : next - now();
    }

    /// Puts the clock forward, by less than until something is due.
    void lapse(long nanoseconds) {
        lapsed += nanoseconds;
        wake();
    }

    private void wake() {
        var next = entries.peek();
        if (next != null) {
            engine.after(Math.max(0, next.due - now()), self, 0, 0);
        }
    }

    @Override
    public void act(int what, int subject) {
        boolean any = false;
        for (var next = entries.peek(); next != null && next.due <= now(); next = entries.peek()) {
            entries.remove().what.run();
            any = true;
        }
        if (any) {
            acted = engine.now();
            wake();
        }
    }
}
