/// The rules that hold the code base together: direction of dependencies, purity, sources, words.
@NullMarked
package dev.nines.architecture;

import org.jspecify.annotations.NullMarked;
