/// How the window looks and speaks: colours, type, icons, words, and drawings on a JavaFX canvas.
@NullMarked
package dev.nines.app.look;

import org.jspecify.annotations.NullMarked;
