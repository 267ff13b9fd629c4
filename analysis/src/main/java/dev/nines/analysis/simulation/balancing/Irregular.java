package dev.nines.analysis.simulation.balancing;

import dev.nines.analysis.simulation.engine.Dice;

/// Checks that do not come at equal distances: `spread-checks` of HAProxy, `jitter` of NGINX Plus.
public final class Irregular implements Checked {

    private final Checked checked;
    private final double share;
    private final long longest;
    private final Dice dice;

    /// @param share of a pause by which it may be shorter or longer
    /// @param longest nanoseconds that may be added to it
    public Irregular(Checked checked, double share, long longest, Dice dice) {
        this.checked = checked;
        this.share = share;
        this.longest = longest;
        this.dice = dice;
    }

    @Override
    public long next(long began, long ended) {
        long next = checked.next(began, ended);
        double either = share == 0 ? 0 : share * (2 * dice.share() - 1);
        return next + (long) ((next - ended) * either) + dice.below(longest);
    }

    @Override
    public boolean healthy() {
        return checked.healthy();
    }

    @Override
    public boolean unhealthy() {
        return checked.unhealthy();
    }

    @Override
    public void checked(boolean passed) {
        checked.checked(passed);
    }

    @Override
    public void observed(boolean failed) {
        checked.observed(failed);
    }

    @Override
    public long soon() {
        return checked.soon();
    }
}
