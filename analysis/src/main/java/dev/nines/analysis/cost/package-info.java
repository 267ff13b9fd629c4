/// What a design costs a month, line by line.
@NullMarked
package dev.nines.analysis.cost;

import org.jspecify.annotations.NullMarked;
