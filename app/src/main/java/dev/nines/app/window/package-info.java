/// The main window, its menus, and the welcome page.
@NullMarked
package dev.nines.app.window;

import org.jspecify.annotations.NullMarked;
