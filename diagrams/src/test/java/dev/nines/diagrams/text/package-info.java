@NullMarked
package dev.nines.diagrams.text;

import org.jspecify.annotations.NullMarked;
