/// Two or more designs side by side over every analysis, with what is better, what is worse, and by how much.
@NullMarked
package dev.nines.analysis.compare;

import org.jspecify.annotations.NullMarked;
