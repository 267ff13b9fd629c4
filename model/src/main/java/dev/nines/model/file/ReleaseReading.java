package dev.nines.model.file;

import java.util.List;

import dev.nines.model.Problem;
import dev.nines.model.release.Release;
import org.jspecify.annotations.Nullable;

/// What came of reading a release file: a whole release, or the problems for which there is none.
///
/// @param release the release; null if any problem is an error
/// @param problems everything found, in the order of the file where it is known
public record ReleaseReading(@Nullable Release release, List<Problem> problems) {
    public ReleaseReading {
        problems = List.copyOf(problems);
    }
}
