/// Tests of the canvas.
@NullMarked
package dev.nines.app.editor;

import org.jspecify.annotations.NullMarked;
