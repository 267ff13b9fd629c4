/// Pictures of designs that move: what went on in a run.
@NullMarked
package dev.nines.diagrams.playback;

import org.jspecify.annotations.NullMarked;
