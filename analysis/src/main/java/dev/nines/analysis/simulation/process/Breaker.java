package dev.nines.analysis.simulation.process;

/// A circuit breaker: closed, it counts failures; too many open it, and for a while nothing is called; then a few calls are let
/// through to try, and all of them must succeed to close it. M. Nygard, Release It!, 2007.
///
/// The window is ten slots that are emptied one by one, so that a failure is forgotten after 0.9 to 1 window.
public final class Breaker {

    private static final int SLOTS = 10;

    private final double share;
    private final int minimum;
    private final long slot;
    private final long open;
    private final int trials;
    private final int[] calls = new int[SLOTS];
    private final int[] failures = new int[SLOTS];
    private long last;
    private long openUntil;
    private boolean closed = true;
    private int trying;
    private int passed;

    /// @param share of failures among the calls of a window that opens it
    /// @param minimum calls of a window before it may open
    /// @param window nanoseconds
    /// @param open nanoseconds it stays open
    /// @param trials calls let through to try
    public Breaker(double share, int minimum, long window, long open, int trials) {
        this.share = share;
        this.minimum = minimum;
        this.slot = Math.max(1, window / SLOTS);
        this.open = open;
        this.trials = trials;
    }

    /// Whether a call may be made now; one that may is counted upon.
    public boolean allows(long now) {
        if (closed) {
            return true;
        }
        if (now < openUntil || trying == trials) {
            return false;
        }
        trying++;
        return true;
    }

    /// A call was answered or failed.
    public void ended(long now, boolean success) {
        if (!closed) {
            tried(now, success);
            return;
        }
        move(now / slot);
        int at = (int) (last % SLOTS);
        calls[at]++;
        failures[at] += success ? 0 : 1;
        if (!success) {
            open(now);
        }
    }

    /// Answers of calls from before it opened say nothing.
    private void tried(long now, boolean success) {
        if (trying == 0) {
            return;
        }
        if (!success) {
            openUntil = now + open;
            trying = 0;
            passed = 0;
        } else if (++passed == trials) {
            closed = true;
            clear();
        }
    }

    private void open(long now) {
        int all = 0;
        int failed = 0;
        for (int i = 0; i < SLOTS; i++) {
            all += calls[i];
            failed += failures[i];
        }
        if (all >= minimum && failed >= share * all) {
            closed = false;
            openUntil = now + open;
            trying = 0;
            passed = 0;
        }
    }

    private void move(long to) {
        if (to - last >= SLOTS) {
            clear();
            last = to;
        }
        while (last < to) {
            int at = (int) (++last % SLOTS);
            calls[at] = 0;
            failures[at] = 0;
        }
    }

    private void clear() {
        for (int i = 0; i < SLOTS; i++) {
            calls[i] = 0;
            failures[i] = 0;
        }
    }
}
