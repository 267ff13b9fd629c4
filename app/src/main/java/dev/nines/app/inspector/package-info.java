/// Forms made from the description of settings.
@NullMarked
package dev.nines.app.inspector;

import org.jspecify.annotations.NullMarked;
