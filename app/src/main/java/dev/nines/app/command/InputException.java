package dev.nines.app.command;

import java.util.List;
import java.util.Locale;

import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Thrown where a command cannot go on with what it was given; carries everything that is wrong with it.
final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InputException(List<Problem> problems) {
        super(problems.getFirst().message().in(Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /// A single mistake.
    static InputException of(String code, String place, Message message, @Nullable Message advice) {
        return new InputException(List.of(new Problem(Severity.ERROR, code, null, place, message, advice)));
    }

    List<Problem> problems() {
        return problems;
    }
}
