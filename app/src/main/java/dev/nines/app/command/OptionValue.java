package dev.nines.app.command;

import java.time.Duration;

import dev.nines.model.quantity.Durations;
import dev.nines.model.text.Message;

/// Reads what options give.
final class OptionValue {

    private static final int LEAST_RUNS = 2;

    private OptionValue() {}

    static Duration time(String option, String text) throws InputException {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            throw InputException.of("simulate.time", option, Message.of(OptionValue.class, "simulate.time", text), null);
        }
    }

    /// So many runs that it can be said how much they differ.
    static int runs(int count) throws InputException {
        if (count < LEAST_RUNS) {
            throw InputException.of("simulate.runs", "--runs", Message.of(OptionValue.class, "simulate.runs", count), null);
        }
        return count;
    }
}
