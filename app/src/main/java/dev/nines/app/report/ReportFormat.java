package dev.nines.app.report;

import java.util.Locale;

/// A format that a report can be written in.
public enum ReportFormat {
    /// For a terminal.
    TEXT,
    /// For programs.
    JSON,
    /// For pull requests.
    MARKDOWN,
    /// For browsers.
    HTML;

    /// As options name it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
