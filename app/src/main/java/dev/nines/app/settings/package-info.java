/// What a person chose for the program itself, kept in a file of their own.
@NullMarked
package dev.nines.app.settings;

import org.jspecify.annotations.NullMarked;
