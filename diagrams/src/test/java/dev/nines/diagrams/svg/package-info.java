@NullMarked
package dev.nines.diagrams.svg;

import org.jspecify.annotations.NullMarked;
