/// Tests and photographs of the window.
@NullMarked
package dev.nines.app.window;

import org.jspecify.annotations.NullMarked;
