package dev.nines.diagrams.chart;

import java.util.function.IntToDoubleFunction;

/// One figure over time.
///
/// @param name in the legend
/// @param filled whether what is below it is tinted
/// @param values by the number of the point; NaN is a gap
public record Line(String name, Shade shade, boolean filled, IntToDoubleFunction values) {

    /// The value at a point.
    public double value(int point) {
        return values.applyAsDouble(point);
    }

    /// The value at a point in words, with the name of the line.
    public String words(int point) {
        return name + " " + ValueAxis.label(value(point));
    }
}
