/// Wizards in the window: choices on one side, what they would change and cost on the other.
@NullMarked
package dev.nines.app.wizard;

import org.jspecify.annotations.NullMarked;
