@NullMarked
package dev.nines.diagrams.routing;

import org.jspecify.annotations.NullMarked;
