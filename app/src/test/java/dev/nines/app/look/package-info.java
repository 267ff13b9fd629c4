/// Tests of the look.
@NullMarked
package dev.nines.app.look;

import org.jspecify.annotations.NullMarked;
