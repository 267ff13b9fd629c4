@NullMarked
package dev.nines.diagrams.drawio;

import org.jspecify.annotations.NullMarked;
