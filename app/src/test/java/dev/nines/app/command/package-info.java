/// Tests of the command line.
@NullMarked
package dev.nines.app.command;

import org.jspecify.annotations.NullMarked;
