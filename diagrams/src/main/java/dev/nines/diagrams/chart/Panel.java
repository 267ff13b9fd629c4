package dev.nines.diagrams.chart;

import java.util.List;

/// Lines over one scale.
///
/// @param title with the unit
/// @param lines painted in this order
/// @param moments marked in this panel alone
public record Panel(String title, Scale scale, List<Line> lines, List<Moment> moments) {

    /// How values become heights.
    public enum Scale {
        /// Evenly, from 0.
        LINEAR,
        /// Each power of ten as high as the next, where the values spread over more than two of them; else evenly.
        LOGARITHMIC
    }

    public Panel {
        lines = List.copyOf(lines);
        moments = List.copyOf(moments);
    }

    /// A panel without moments of its own.
    public Panel(String title, Scale scale, List<Line> lines) {
        this(title, scale, lines, List.of());
    }
}
