/// Programs that measure; no tests.
@NullMarked
package dev.nines.diagrams.speed;

import org.jspecify.annotations.NullMarked;
