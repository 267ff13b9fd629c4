package dev.nines.analysis.simulation.process;

import java.util.function.Predicate;

import dev.nines.analysis.simulation.engine.Dice;

/// What happens to some of the visits on their way to a process that works.
///
/// @param lost share that get lost on the way
/// @param cut whether nothing arrives from a caller
/// @param delay nanoseconds that everything arrives later
/// @param failing share that are answered with an error at once
/// @param failingChecks the same of checks of health
/// @param dice for the shares
public record Disturbance(double lost, Predicate<Unit> cut, long delay, double failing, double failingChecks, Dice dice) {

    boolean loses(Unit caller) {
        return cut.test(caller) || lost > 0 && dice.happens(lost);
    }

    boolean fails(boolean check) {
        double share = check ? failingChecks : failing;
        return share > 0 && dice.happens(share);
    }
}
