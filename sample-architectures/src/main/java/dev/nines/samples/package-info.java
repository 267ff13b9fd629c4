/// The designs that come with the product, a page each.
@NullMarked
package dev.nines.samples;

import org.jspecify.annotations.NullMarked;
