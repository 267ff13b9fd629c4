package dev.nines.diagrams.chart;

import java.util.function.IntToDoubleFunction;

/// One figure over time.
///
/// @param name in the legend
/// @param filled whether what is below it is tinted
/// @param values by the number of the point; NaN is a gap
/// @param under what it is stacked upon, by the number of the point
public record Line(String name, Shade shade, boolean filled, IntToDoubleFunction values, IntToDoubleFunction under) {

    /// A figure that stands on nothing.
    public Line(String name, Shade shade, boolean filled, IntToDoubleFunction values) {
        this(name, shade, filled, values, _ -> 0);
    }

    /// The same, stacked upon another one and its own ground.
    public Line upon(Line other) {
        return new Line(name, shade, filled, values, other::top);
    }

    /// The value at a point.
    public double value(int point) {
        return values.applyAsDouble(point);
    }

    /// Where it stands at a point: its value and what is under it.
    double top(int point) {
        return under.applyAsDouble(point) + value(point);
    }

    /// The value at a point in words, with the name of the line.
    public String words(int point) {
        return name + " " + ValueAxis.label(value(point));
    }
}
