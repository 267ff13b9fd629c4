@NullMarked
package dev.nines.diagrams.icon;

import org.jspecify.annotations.NullMarked;
