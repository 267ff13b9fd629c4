package dev.nines.diagrams.chart;

import java.util.List;
import java.util.Locale;

/// Figures over time: panels one below the other on one time axis, and what happened meanwhile.
///
/// @param title for who cannot see it
/// @param description for who cannot see it
/// @param moments marked across all panels
/// @param language of all its words
public record Chart(String title, String description, TimeAxis axis, List<Panel> panels, List<Moment> moments, Locale language) {

    public Chart {
        panels = List.copyOf(panels);
        moments = List.copyOf(moments);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a chart without panels shows nothing");
        }
    }
}
