package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Timers;
import org.jspecify.annotations.Nullable;

/// Calls that a process makes for the requests it serves.
///
/// @param target where they go
/// @param calls by request class, mean per request that calls at all
/// @param probability that a request calls at all
/// @param waits whether the caller waits for the answer
/// @param hard whether it fails without
/// @param timeout how long it waits for one; absent for ever
/// @param retry what it does about failures
/// @param breaker stops calling what fails; absent where nothing does
/// @param checks whether a check of the caller's health goes this way too
/// @param dice for the number of calls
/// @param pool connections to call on, one each; absent where there are always enough
public record Way(Target target, double[] calls, double probability, boolean waits, boolean hard, @Nullable Timers timeout,
        Retry retry, @Nullable Breaker breaker, boolean checks, Dice dice, @Nullable Gate pool) {

    /// A way with connections enough.
    public Way(Target target, double[] calls, double probability, boolean waits, boolean hard, @Nullable Timers timeout,
            Retry retry,
            @Nullable Breaker breaker, boolean checks, Dice dice) {
        this(target, calls, probability, waits, hard, timeout, retry, breaker, checks, dice, null);
    }

    /// In place of a request class: a check of health.
    static final int CHECK = -1;

    /// How many calls a request makes.
    int count(int requestClass) {
        if (requestClass == CHECK) {
            return checks ? 1 : 0;
        }
        double mean = calls[requestClass];
        if (mean == 0 || probability < 1 && !dice.happens(probability)) {
            return 0;
        }
        int whole = (int) mean;
        return mean > whole && dice.happens(mean - whole) ? whole + 1 : whole;
    }
}
