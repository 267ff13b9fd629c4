package dev.nines.model.file;

import java.util.List;

import dev.nines.model.Problem;
import dev.nines.model.edit.Clip;
import org.jspecify.annotations.Nullable;

/// What came of reading the text of a clipboard.
///
/// @param clip the components and connections; null if any problem is an error
/// @param problems everything found
public record ClipReading(@Nullable Clip clip, List<Problem> problems) {
    public ClipReading {
        problems = List.copyOf(problems);
    }
}
