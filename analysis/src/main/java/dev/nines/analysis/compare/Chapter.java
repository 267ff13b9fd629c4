package dev.nines.analysis.compare;

import java.util.List;

/// What one analysis says about every design.
public record Chapter(Topic topic, List<Line> lines) {

    public Chapter {
        lines = List.copyOf(lines);
    }

    /// The lines to show: the figures that matter, and details where designs differ.
    public List<Line> shown() {
        return lines.stream().filter(line -> !line.detail() || line.differs()).toList();
    }
}
