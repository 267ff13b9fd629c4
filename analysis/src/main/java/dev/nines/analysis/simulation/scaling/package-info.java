/// Groups of servers whose number follows the load, and that replace what has died: state machines of Auto Scaling.
@NullMarked
package dev.nines.analysis.simulation.scaling;

import org.jspecify.annotations.NullMarked;
