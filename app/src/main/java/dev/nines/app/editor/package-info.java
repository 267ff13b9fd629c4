/// The canvas that shows a design.
@NullMarked
package dev.nines.app.editor;

import org.jspecify.annotations.NullMarked;
