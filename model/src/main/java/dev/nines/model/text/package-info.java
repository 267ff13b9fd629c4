/// Words for people, by resource bundle and language.
@NullMarked
package dev.nines.model.text;

import org.jspecify.annotations.NullMarked;
