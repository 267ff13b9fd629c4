/// Our own neutral icons, one for every kind of component, drawn for this product.
@NullMarked
package dev.nines.diagrams.icon;

import org.jspecify.annotations.NullMarked;
