@NullMarked
package dev.nines.diagrams.playback;

import org.jspecify.annotations.NullMarked;
