/// What happens to requests: they arrive, wait, are served, call on, time out, are tried again. Parts to build networks of; knows nothing of architectures.
@NullMarked
package dev.nines.analysis.simulation.process;

import org.jspecify.annotations.NullMarked;
