package dev.nines.app.command;

import java.time.Duration;

import dev.nines.model.quantity.Durations;
import dev.nines.model.text.Message;

/// Reads the times that options give.
final class TimeOption {

    private TimeOption() {}

    static Duration read(String option, String text) throws InputException {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            throw InputException.of("simulate.time", option, Message.of(TimeOption.class, "simulate.time", text), null);
        }
    }
}
