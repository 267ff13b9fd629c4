/// What each analysis answers and how, for people who read its figures.
@NullMarked
package dev.nines.app.help;

import org.jspecify.annotations.NullMarked;
