/// What is released to servers and functions, and the ways it can reach them.
@NullMarked
package dev.nines.model.release;

import org.jspecify.annotations.NullMarked;
