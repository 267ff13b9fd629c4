package dev.nines.app.command;

import java.util.List;
import java.util.Locale;

import dev.nines.model.Problem;
import dev.nines.model.Severity;

/// From which severity on a check fails.
enum FailOn {
    /// Only errors.
    ERROR(Severity.ERROR),
    /// Warnings too.
    WARNING(Severity.WARNING),
    /// Advice too.
    ADVICE(Severity.ADVICE);

    private final Severity least;

    FailOn(Severity least) {
        this.least = least;
    }

    boolean fails(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(least) >= 0);
    }

    /// As options name it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
