package dev.nines.analysis.simulation.balancing;

/// An elastic IP address that is moved to the next server when the one it leads to fails three checks in a row.
///
/// Checks go where the address leads. From the decision until the address leads to the other server it leads to the one before; nobody
/// moves it back.
public final class MovedAddress implements Balancer, Checked {

    private static final int FAILS = 3;
    private static final long NEVER = Long.MAX_VALUE;

    private final int members;
    private final long interval;
    private final long takes;
    private int at;
    private int row;
    private boolean healthy = true;
    private long moves = NEVER;

    /// @param members servers that it can lead to, in this order
    /// @param detection nanoseconds until it is noticed at the latest that a server does not answer
    /// @param takes nanoseconds until it leads to another
    public MovedAddress(int members, long detection, long takes) {
        this.members = members;
        this.interval = Math.max(1, detection / FAILS);
        this.takes = takes;
    }

    /// Nanoseconds from check to check.
    public long interval() {
        return interval;
    }

    @Override
    public int choose(long now, long tried) {
        if (now >= moves) {
            at = (at + 1) % members;
            moves = NEVER;
            row = 0;
        }
        return at;
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public void ended(int member, long now, boolean failed) {}

    @Override
    public boolean healthy() {
        return healthy;
    }

    @Override
    public void checked(boolean passed) {
        row = passed ? 0 : row + 1;
        healthy = passed || healthy && row < FAILS;
    }

    @Override
    public long next(long began, long ended) {
        if (row >= FAILS && moves == NEVER) {
            moves = ended + takes;
        }
        return began + interval;
    }
}
