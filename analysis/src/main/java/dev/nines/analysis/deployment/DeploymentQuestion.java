package dev.nines.analysis.deployment;

import java.time.Duration;
import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.Release;
import dev.nines.model.release.Strategy;

/// What is to be found out about a release.
///
/// @param release what is released
/// @param strategies how, each by itself
/// @param targets servers, groups and functions that get it; none: those that the design says, or else those that users reach first
/// @param start time of the traffic profiles at which it begins
/// @param runs of each strategy with a good and with a bad release, at least 2
/// @param seed of all runs: every strategy meets the same users
/// @param constraints of the recommendation
public record DeploymentQuestion(Release release, List<Strategy> strategies, List<ComponentId> targets, Duration start, int runs,
        long seed, Constraints constraints) {

    public DeploymentQuestion {
        strategies = List.copyOf(strategies);
        targets = List.copyOf(targets);
        if (runs < 2) {
            throw new IllegalArgumentException(runs + " runs; at least 2");
        }
    }
}
