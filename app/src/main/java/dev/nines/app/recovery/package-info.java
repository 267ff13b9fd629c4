/// Copies of designs with changes that no file holds yet, so that a crash loses nothing.
@NullMarked
package dev.nines.app.recovery;

import org.jspecify.annotations.NullMarked;
