/// The command line: one class a command; results on the standard output, messages on the standard error.
@NullMarked
package dev.nines.app.command;

import org.jspecify.annotations.NullMarked;
