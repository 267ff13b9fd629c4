@NullMarked
package dev.nines.diagrams;

import org.jspecify.annotations.NullMarked;
