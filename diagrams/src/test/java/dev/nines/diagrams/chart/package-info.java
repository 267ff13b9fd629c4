@NullMarked
package dev.nines.diagrams.chart;

import org.jspecify.annotations.NullMarked;
