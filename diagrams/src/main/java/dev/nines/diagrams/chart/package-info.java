/// Turns figures over time into a drawing.
@NullMarked
package dev.nines.diagrams.chart;

import org.jspecify.annotations.NullMarked;
