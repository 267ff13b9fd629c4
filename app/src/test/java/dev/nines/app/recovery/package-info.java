@NullMarked
package dev.nines.app.recovery;

import org.jspecify.annotations.NullMarked;
