package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Engine;

/// A token bucket that holds as many as come in a second.
final class Bucket {

    private final double perSecond;
    private final double most;
    private double tokens;
    private long looked;

    Bucket(double perSecond) {
        this.perSecond = perSecond;
        this.most = Math.max(1, perSecond);
        this.tokens = most;
    }

    boolean take(long now) {
        tokens = Math.min(most, tokens + perSecond * (now - looked) / Engine.SECOND);
        looked = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
