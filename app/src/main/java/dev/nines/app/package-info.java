/// Where the program starts: no arguments open the window, anything else is a command.
@NullMarked
package dev.nines.app;

import org.jspecify.annotations.NullMarked;
