package dev.nines.analysis.simulation;

import dev.nines.analysis.simulation.engine.Dice;

/// Where the random numbers of one run come from.
///
/// @param seed of the study
/// @param run number of the replication
record Luck(long seed, int run) {

    Dice dice(String purpose, String entity) {
        return Dice.of(seed, run, purpose, entity);
    }
}
