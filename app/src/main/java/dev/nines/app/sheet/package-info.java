/// Sheets that come over the window for a moment: commands, search, shortcuts.
@NullMarked
package dev.nines.app.sheet;

import org.jspecify.annotations.NullMarked;
