/// Designs in the notations of tools that draw from text, for pages where a text is better kept than a picture.
@NullMarked
package dev.nines.diagrams.notation;

import org.jspecify.annotations.NullMarked;
