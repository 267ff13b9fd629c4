@NullMarked
package dev.nines.diagrams.layout;

import org.jspecify.annotations.NullMarked;
