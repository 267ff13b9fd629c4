package dev.nines.app.command;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// A format that a picture can be written in.
enum ExportFormat {
    /// Vectors and real text, for pages.
    SVG,
    /// Pixels.
    PNG,
    /// Vectors and selectable text, for print.
    PDF;

    /// As options and file names have it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format that the name of a file ends with, absent if it is none.
    static @Nullable ExportFormat ofName(String fileName) {
        for (var format : values()) {
            if (fileName.toLowerCase(Locale.ROOT).endsWith("." + format)) {
                return format;
            }
        }
        return null;
    }

    static String all() {
        return String.join(", ", List.of(values()).stream().map(ExportFormat::toString).toList());
    }
}
