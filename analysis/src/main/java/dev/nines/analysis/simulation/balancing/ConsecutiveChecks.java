package dev.nines.analysis.simulation.balancing;

/// Changes its mind after so many outcomes in a row that say the opposite, each check beginning an interval after the one before
/// it: load balancers of AWS (user guides, target group health checks), and `health_check` of NGINX Plus.
///
/// AWS writes both that checks must exceed a threshold and that it is the number required; its worked example fits the latter. A new
/// target is healthy after the first check that passes.
public final class ConsecutiveChecks implements Checked {

    private final int passes;
    private final int fails;
    private final long interval;
    private boolean healthy;
    private boolean known;
    private int row;

    /// @param passes in a row that make an unhealthy target healthy
    /// @param fails in a row that make it unhealthy
    /// @param interval nanoseconds
    /// @param healthy whether it counts as healthy before the first check
    public ConsecutiveChecks(int passes, int fails, long interval, boolean healthy) {
        this.passes = passes;
        this.fails = fails;
        this.interval = interval;
        this.healthy = healthy;
        this.known = healthy;
    }

    @Override
    public boolean healthy() {
        return healthy;
    }

    @Override
    public boolean unhealthy() {
        return known && !healthy;
    }

    @Override
    public void checked(boolean passed) {
        row = known && passed == healthy ? 0 : row + 1;
        if (row >= (passed ? known ? passes : 1 : fails)) {
            healthy = passed;
            known = true;
            row = 0;
        }
    }

    @Override
    public long next(long began, long ended) {
        return began + interval;
    }
}
