package dev.nines.model.file;

import java.util.Locale;

import dev.nines.model.Problem;

/// Thrown where a design cannot be saved; whatever stood in the file before still does.
public final class DesignFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    DesignFileException(Problem problem, Throwable cause) {
        super(problem.place() + ": " + problem.message().in(Locale.ENGLISH), cause);
        this.problem = problem;
    }

    /// What went wrong, for people.
    public Problem problem() {
        return problem;
    }
}
