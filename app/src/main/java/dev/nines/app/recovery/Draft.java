package dev.nines.app.recovery;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.Reading;
import org.jspecify.annotations.Nullable;

/// A design with changes that its file does not hold.
///
/// As text: a few properties, a line of dashes, and the design as in a file.
///
/// @param file
///            the file that does not hold the changes; null: there is none yet
/// @param seen
///            what the file held when the design was last the same as it, in short; empty: unknown
/// @param changed
///            when the last change was made
/// @param changes
///            how many changes were made since the design was last the same as its file
public record Draft(@Nullable Path file, String seen, Instant changed, int changes, Architecture design) {

    private static final String BORDER = "\n---\n";

    /// What reading the text of a draft came to.
    ///
    /// @param file
    ///            the file the design is kept in; null: none, or unknown
    /// @param changed
    ///            null: unknown
    record Read(@Nullable Path file, String seen, @Nullable Instant changed, int changes, Reading reading) {}

    String text() {
        var head = new Properties();
        if (file != null) {
            head.setProperty("file", file.toString());
        }
        head.setProperty("seen", seen);
        head.setProperty("changed", changed.toString());
        head.setProperty("changes", Integer.toString(changes));
        var out = new StringWriter();
        try {
            head.store(out, "A design that Nines has not saved yet. Nines offers it when it is started.");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toString().replace(System.lineSeparator(), "\n").stripTrailing() + BORDER
                + DesignFile.text(design);
    }

    /// @param name
    ///            what problems call it
    static Read parse(String text, String name) {
        var border = text.indexOf(BORDER);
        var head = new Properties();
        if (border >= 0) {
            try {
                head.load(new StringReader(text.substring(0, border)));
            } catch (IOException | IllegalArgumentException _) {
                head.clear();
            }
        }
        return new Read(path(head.getProperty("file")), head.getProperty("seen", ""),
                instant(head.getProperty("changed", "")), count(head.getProperty("changes", "")),
                DesignFile.parse(border < 0 ? text : text.substring(border + BORDER.length()), name));
    }

    private static @Nullable Path path(@Nullable String written) {
        try {
            return written == null ? null : Path.of(written);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    private static @Nullable Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int count(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
