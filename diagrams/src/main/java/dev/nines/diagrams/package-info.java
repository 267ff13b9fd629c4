/// Pictures of a design: composed once as marks, then written in each format.
@NullMarked
package dev.nines.diagrams;

import org.jspecify.annotations.NullMarked;
