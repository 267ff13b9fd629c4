package dev.nines.analysis.simulation.engine;

/// The memory of a run for what is there at once: events, timers, requests and calls, messages, long-lived connections. A run that needs
/// more ends instead of filling the memory of the machine, and at the same event on every machine.
public final class Room {

    /// Of a run, in bytes.
    public static final long MOST = 256L << 20;

    private static final int AN_EIGHTH = 8;

    private long taken;
    private boolean full;

    Room() {}

    /// How many more there may be of what has filled its arrays: twice as many, or a few until the event that happens is over, which is the
    /// last one.
    ///
    /// @param bytes of each
    public int more(int now, int bytes) {
        full = full || taken + (long) now * bytes > MOST;
        int more = full ? Math.max(1, now / AN_EIGHTH) : now;
        taken += (long) more * bytes;
        return more;
    }

    /// Whether there is no more, and the run has ended.
    public boolean isFull() {
        return full;
    }
}
