package dev.nines.analysis.simulation.scaling;

/// Keeps a metric near a target: target tracking of Auto Scaling.
///
/// A pair of alarms wakes it: above the target for three minutes of three, and clearly below for fifteen of fifteen. Sizes are
/// proportional to metric / target, rounded in favour of more servers.
final class Tracking implements Rule {

    private static final int MINUTES_OUT = 3;
    private static final int MINUTES_IN = 15;

    private final double target;
    private final boolean shrinks;
    private final MetricAlarm high;
    private final MetricAlarm low;

    /// @param lowShare of the target, below which servers are too many
    /// @param shrinks whether it removes servers
    Tracking(double target, double lowShare, boolean shrinks) {
        this.target = target;
        this.shrinks = shrinks;
        this.high = new MetricAlarm(target, true, false, MINUTES_OUT, MINUTES_OUT);
        this.low = new MetricAlarm(lowShare * target, false, false, MINUTES_IN, MINUTES_IN);
    }

    @Override
    public void heard(double value) {
        high.heard(value);
        low.heard(value);
    }

    @Override
    public MetricAlarm alarm(boolean out) {
        return out ? high : low;
    }

    @Override
    public int out(Size size, long now) {
        return high.isOn() ? Math.max(size.desired(), (int) Math.ceil(size.warm() * high.latest() / target)) : size.desired();
    }

    @Override
    public int in(Size size, long now) {
        if (!shrinks) {
            return NO_OPINION;
        }
        int servers = size.desired();
        return low.isOn() ? servers - (int) Math.floor(servers - servers * low.latest() / target) : servers;
    }
}
