package dev.nines.app.export;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// A format that a design can be written in for other programs.
public enum ExportFormat {
    /// Vectors and real text, for pages.
    SVG("SVG"),
    /// Pixels.
    PNG("PNG"),
    /// Vectors and selectable text, for print.
    PDF("PDF"),
    /// A diagram to edit on, with AWS shapes.
    DRAWIO("draw.io"),
    /// A flowchart as text.
    MMD("Mermaid"),
    /// A deployment diagram as text.
    PUML("PlantUML");

    private final String title;

    ExportFormat(String title) {
        this.title = title;
    }

    /// What people call it.
    public String title() {
        return title;
    }

    /// Whether it is a finished picture, which has a title and a legend, and a ground.
    public boolean isPicture() {
        return switch (this) {
            case SVG, PNG, PDF -> true;
            case DRAWIO, MMD, PUML -> false;
        };
    }

    /// As options and the ends of file names have it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format that the name of a file ends with, absent if it is none.
    public static @Nullable ExportFormat ofName(String fileName) {
        for (var format : values()) {
            if (fileName.toLowerCase(Locale.ROOT).endsWith("." + format)) {
                return format;
            }
        }
        return null;
    }

    /// All of them, as a person may type them.
    public static String all() {
        return String.join(", ", List.of(values()).stream().map(ExportFormat::toString).toList());
    }
}
