/// Every kind of component a design may hold.
@NullMarked
package dev.nines.model.component;

import org.jspecify.annotations.NullMarked;
