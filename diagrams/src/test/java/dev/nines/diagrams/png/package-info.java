@NullMarked
package dev.nines.diagrams.png;

import org.jspecify.annotations.NullMarked;
