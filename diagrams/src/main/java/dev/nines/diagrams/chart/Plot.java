package dev.nines.diagrams.chart;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Theme;

/// A chart as it is drawn, and where its times stand on the drawing.
///
/// @param area around all panels, without their legends at the left and the times below
public record Plot(Drawing drawing, Bounds area, TimeAxis axis) {

    /// Draws a chart.
    ///
    /// @param width of the whole drawing
    /// @param height of the whole drawing; where that is too low for all panels the last ones are left out
    public static Plot of(Chart chart, Theme theme, double width, double height) {
        return new Plotting(chart, theme, width, height).plot();
    }

    /// Where a time stands from the left.
    public double x(double at) {
        return place(axis, area, at);
    }

    static double place(TimeAxis axis, Bounds area, double at) {
        double span = axis.to() - axis.from();
        return area.x() + (span == 0 ? 0.5 : (at - axis.from()) / span) * area.width();
    }

    /// The time that stands at a place from the left, at most the first or last one.
    public double at(double x) {
        double share = Math.clamp((x - area.x()) / area.width(), 0, 1);
        return axis.from() + share * (axis.to() - axis.from());
    }
}
