@NullMarked
package dev.nines.diagrams.notation;

import org.jspecify.annotations.NullMarked;
