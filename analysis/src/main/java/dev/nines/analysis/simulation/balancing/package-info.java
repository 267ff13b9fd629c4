/// Load balancers and health checks as small state machines that are told the time and what happened, and know nothing else.
@NullMarked
package dev.nines.analysis.simulation.balancing;

import org.jspecify.annotations.NullMarked;
