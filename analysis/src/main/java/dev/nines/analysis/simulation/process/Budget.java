package dev.nines.analysis.simulation.process;

/// Tokens that successes earn and further attempts cost: a callee that fails for everybody is not called many times more often.
final class Budget {

    private final double earned;
    private final double most;
    private double tokens;

    /// A full one.
    ///
    /// @param earned tokens per success
    /// @param most tokens it may hold
    Budget(double earned, double most) {
        this.earned = earned;
        this.most = most;
        this.tokens = most;
    }

    void succeeded() {
        tokens = Math.min(most, tokens + earned);
    }

    /// Pays for a further attempt; says whether there was a token.
    boolean spend() {
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
