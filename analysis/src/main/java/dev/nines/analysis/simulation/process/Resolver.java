package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Dice;
import org.jspecify.annotations.Nullable;

/// A name whose answer callers keep for a while: when it is no longer answered, those who have to ask again reach nobody.
///
/// Callers have asked at times spread evenly over the while for which they keep an answer.
public final class Resolver implements Target {

    private final Target answer;
    private final double keeps;
    private final Dice dice;
    private boolean working = true;
    private long since;

    /// @param keeps nanoseconds for which callers keep an answer
    public Resolver(Target answer, long keeps, Dice dice) {
        this.answer = answer;
        this.keeps = keeps;
        this.dice = dice;
    }

    /// From now on the name is answered, or not.
    public void turn(boolean answered, long now) {
        if (answered != working) {
            working = answered;
            since = now;
        }
    }

    @Override
    public @Nullable Unit settle(Visits visits, int visit, long now, long tried) {
        return working || dice.share() * keeps >= now - since ? answer.settle(visits, visit, now, tried) : null;
    }
}
