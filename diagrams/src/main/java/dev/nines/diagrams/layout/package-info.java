/// Where everything of a design stands: what people placed stays, the rest is put in order.
@NullMarked
package dev.nines.diagrams.layout;

import org.jspecify.annotations.NullMarked;
