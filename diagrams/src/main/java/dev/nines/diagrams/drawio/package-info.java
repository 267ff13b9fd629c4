/// Designs as diagrams that draw.io opens and edits.
@NullMarked
package dev.nines.diagrams.drawio;

import org.jspecify.annotations.NullMarked;
