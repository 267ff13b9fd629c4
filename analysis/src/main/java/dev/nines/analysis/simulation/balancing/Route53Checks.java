package dev.nines.analysis.simulation.balancing;

/// One of Route 53's checkers, which all look for themselves; the interval begins with the answer. An endpoint is healthy while
/// more than 18 % of them say so: Route 53 developer guide, how health checks determine health.
public final class Route53Checks implements Checked {

    /// Share of checkers above which an endpoint is healthy.
    public static final double SHARE = 0.18;

    private final ConsecutiveChecks checks;
    private final long interval;

    /// A new one, which counts as healthy.
    public Route53Checks(int threshold, long interval) {
        this.checks = new ConsecutiveChecks(threshold, threshold, interval, true);
        this.interval = interval;
    }

    @Override
    public boolean healthy() {
        return checks.healthy();
    }

    @Override
    public void checked(boolean passed) {
        checks.checked(passed);
    }

    @Override
    public long next(long began, long ended) {
        return ended + interval;
    }

    /// What all say together.
    public static boolean healthy(Route53Checks[] checkers) {
        int healthy = 0;
        for (var checker : checkers) {
            healthy += checker.healthy() ? 1 : 0;
        }
        return healthy > SHARE * checkers.length;
    }
}
