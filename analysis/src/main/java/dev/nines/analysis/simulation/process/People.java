package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Dice;

/// Those who send the requests of users: each request is of one of them, all of whom send equally often.
public final class People {

    private final int first;
    private final int count;
    private final Dice dice;

    /// @param first number of the first of them
    /// @param count how many, at least 1
    public People(int first, int count, Dice dice) {
        this.first = first;
        this.count = count;
        this.dice = dice;
    }

    /// Who sends the next request.
    int next() {
        return first + dice.below(count);
    }

    /// Who keeps a connection.
    int of(int connection) {
        return first + connection % count;
    }
}
