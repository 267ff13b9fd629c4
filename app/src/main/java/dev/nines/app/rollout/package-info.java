/// Releases to watch: two strategies on one clock, server by server.
@NullMarked
package dev.nines.app.rollout;

import org.jspecify.annotations.NullMarked;
