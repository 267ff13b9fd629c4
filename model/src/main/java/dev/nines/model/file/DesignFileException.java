package dev.nines.model.file;

import java.io.IOException;
import java.nio.file.Path;
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

    /// The same for another file of the program's that cannot be written.
    public static DesignFileException of(Path file, IOException problem) {
        return new DesignFileException(FileFault.writing(file, problem), problem);
    }

    /// What went wrong, for people.
    public Problem problem() {
        return problem;
    }
}
