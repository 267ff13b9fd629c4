package dev.nines.analysis.simulation.balancing;

/// To whom has the fewest requests: those sent and not answered, not only those that wait there. Among equals, in turn after the one
/// chosen last.
public final class LeastOutstanding implements Balancer {

    private final int[] outstanding;
    private final boolean[] away;
    private int last = -1;

    public LeastOutstanding(int members) {
        outstanding = new int[members];
        away = new boolean[members];
    }

    /// A member comes or leaves.
    public void turn(int member, boolean there) {
        away[member] = !there;
    }

    @Override
    public int choose(long now, long tried) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        int at = last;
        for (int i = 0; i < outstanding.length; i++) {
            at = at + 1 >= outstanding.length ? 0 : at + 1;
            if (!away[at] && outstanding[at] < least) {
                least = outstanding[at];
                best = at;
            }
        }
        if (best >= 0) {
            last = best;
            outstanding[best]++;
        }
        return best;
    }

    @Override
    public void ended(int member, long now, boolean failed) {
        outstanding[member]--;
    }
}
