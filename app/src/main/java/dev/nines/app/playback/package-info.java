/// Watching what was played: a clock that everything follows, and what steers it.
@NullMarked
package dev.nines.app.playback;

import org.jspecify.annotations.NullMarked;
