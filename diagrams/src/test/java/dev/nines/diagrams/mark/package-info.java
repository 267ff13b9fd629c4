@NullMarked
package dev.nines.diagrams.mark;

import org.jspecify.annotations.NullMarked;
