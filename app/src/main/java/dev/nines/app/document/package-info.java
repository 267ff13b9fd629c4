/// The open design: its value, history and file, what is selected, and the answers computed in the background.
@NullMarked
package dev.nines.app.document;

import org.jspecify.annotations.NullMarked;
