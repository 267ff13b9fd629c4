/// Drawings as SVG: real text in an embedded subset of the font, ids, titles and roles kept.
@NullMarked
package dev.nines.diagrams.svg;

import org.jspecify.annotations.NullMarked;
