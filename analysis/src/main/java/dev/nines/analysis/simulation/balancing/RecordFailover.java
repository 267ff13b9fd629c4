package dev.nines.analysis.simulation.balancing;

import dev.nines.analysis.simulation.engine.Dice;

/// A failover record of DNS: member 0 while it is healthy, else member 1.
///
/// Who has asked before goes on with the answer until its time to live is over, which has some rest for each: so the share that
/// still goes the old way falls in a straight line. Route 53 developer guide, failover routing.
public final class RecordFailover implements Balancer {

    private final long timeToLive;
    private final Dice dice;
    private boolean healthy = true;
    private long turned;

    /// @param timeToLive nanoseconds, or longer where clients keep answers longer
    public RecordFailover(long timeToLive, Dice dice) {
        this.timeToLive = timeToLive;
        this.dice = dice;
        this.turned = -timeToLive;
    }

    /// The primary is healthy or not; says whether that is new.
    public boolean turn(boolean to, long now) {
        boolean changes = healthy != to;
        if (changes) {
            healthy = to;
            turned = now;
        }
        return changes;
    }

    @Override
    public int choose(long now, long tried) {
        boolean remembers = now - turned < timeToLive && dice.below(timeToLive) >= now - turned;
        return healthy != remembers ? 0 : 1;
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public void ended(int member, long now, boolean failed) {}
}
