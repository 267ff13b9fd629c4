package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Dice;

/// Draws the classes of requests by their shares.
public final class Mix {

    private final double[] shares;
    private final Dice dice;

    /// @param shares of the request classes, summing to 1
    public Mix(double[] shares, Dice dice) {
        this.shares = shares.clone();
        this.dice = dice;
    }

    /// The class of the next request.
    int next() {
        int last = shares.length - 1;
        if (last == 0) {
            return 0;
        }
        double left = dice.share();
        for (int each = 0; each < last; each++) {
            left -= shares[each];
            if (left < 0) {
                return each;
            }
        }
        return last;
    }
}
