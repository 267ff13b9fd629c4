@NullMarked
package dev.nines.diagrams.pdf;

import org.jspecify.annotations.NullMarked;
