/// What things cost: price books with source, date and trust for every figure, embedded or loaded from
/// a file.
@NullMarked
package dev.nines.analysis.prices;

import org.jspecify.annotations.NullMarked;
