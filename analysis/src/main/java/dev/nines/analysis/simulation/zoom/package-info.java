/// Transitions of long horizons, request by request.
@NullMarked
package dev.nines.analysis.simulation.zoom;

import org.jspecify.annotations.NullMarked;
