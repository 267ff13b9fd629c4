/// The simulation against the programs that it plays: nginx and HAProxy with backends that are broken under load.
@NullMarked
package dev.nines.analysis.simulation.real;

import org.jspecify.annotations.NullMarked;
