package dev.nines.app.recovery;

import java.nio.file.Path;
import java.time.Instant;

import dev.nines.model.file.Reading;
import org.jspecify.annotations.Nullable;

/// A design with changes that a run of the program that crashed had not saved.
///
/// @param place
///            the copy that was kept
/// @param file
///            the file that does not hold the changes; null: none, or unknown
/// @param seen
///            what the file held before the changes, in short; empty: unknown
/// @param changed
///            when the last change was made
/// @param changes
///            how many changes; 0: unknown
/// @param reading
///            the design, or why the copy cannot be read
public record Lost(Path place, @Nullable Path file, String seen, Instant changed, int changes, Reading reading) {

    /// Name of the file, else of the design, else of the copy.
    public String name() {
        var design = reading.architecture();
        if (file != null && file.getFileName() != null) {
            return file.getFileName().toString();
        }
        return design == null ? String.valueOf(place.getFileName()) : design.name();
    }
}
