package dev.nines.analysis.simulation.balancing;

import dev.nines.analysis.simulation.engine.Dice;

/// A writer, member 0, and readers that take turns at a share of the requests.
public final class ReadsApart implements Balancer {

    private final int readers;
    private final double share;
    private final Dice dice;
    private int next;

    /// @param share of requests that read
    public ReadsApart(int readers, double share, Dice dice) {
        this.readers = readers;
        this.share = share;
        this.dice = dice;
    }

    @Override
    public int choose(long now, long tried) {
        if (readers == 0 || !dice.happens(share)) {
            return 0;
        }
        next = next % readers + 1;
        return next;
    }

    @Override
    public void ended(int member, long now, boolean failed) {}
}
