/// A walk through the window for people who see it for the first time.
@NullMarked
package dev.nines.app.tour;

import org.jspecify.annotations.NullMarked;
