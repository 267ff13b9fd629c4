/// Drawings as PDF: vectors and selectable text, one page of the drawing's size.
@NullMarked
package dev.nines.diagrams.pdf;

import org.jspecify.annotations.NullMarked;
