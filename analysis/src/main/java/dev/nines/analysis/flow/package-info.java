/// The request graph of a design: how much traffic reaches every component and goes over every connection.
@NullMarked
package dev.nines.analysis.flow;

import org.jspecify.annotations.NullMarked;
