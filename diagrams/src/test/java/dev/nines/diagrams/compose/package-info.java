@NullMarked
package dev.nines.diagrams.compose;

import org.jspecify.annotations.NullMarked;
