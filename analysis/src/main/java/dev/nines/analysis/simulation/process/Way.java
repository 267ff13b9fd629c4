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
/// @param dice for the number of calls
public record Way(Target target, double[] calls, double probability, boolean waits, boolean hard, @Nullable Timers timeout,
        Retry retry, @Nullable Breaker breaker, Dice dice) {

    /// How many calls a request makes.
    int count(int requestClass) {
        double mean = requestClass < 0 ? 0 : calls[requestClass];
        if (mean == 0 || probability < 1 && !dice.happens(probability)) {
            return 0;
        }
        int whole = (int) mean;
        return mean > whole && dice.happens(mean - whole) ? whole + 1 : whole;
    }
}
