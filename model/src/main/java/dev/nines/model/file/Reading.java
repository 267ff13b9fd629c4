package dev.nines.model.file;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import org.jspecify.annotations.Nullable;

/// What came of reading a file: a whole design, or the problems for which there is none.
///
/// @param architecture
///            the design; null if any problem is an error
/// @param problems
///            everything found, in the order of the file where it is known
public record Reading(@Nullable Architecture architecture, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
