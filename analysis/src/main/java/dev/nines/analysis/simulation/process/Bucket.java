package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Engine;

/// A token bucket: so many a second, and some at once.
final class Bucket {

    private final double perSecond;
    private final double most;
    private double tokens;
    private long looked;

    /// A full one.
    ///
    /// @param most tokens it may hold, at least 1
    Bucket(double perSecond, double most) {
        this.perSecond = perSecond;
        this.most = Math.max(1, most);
        this.tokens = this.most;
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
