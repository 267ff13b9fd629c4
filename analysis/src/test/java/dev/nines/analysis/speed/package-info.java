/// Programs that measure; docs/performance.md says how to run them. None is a test.
@NullMarked
package dev.nines.analysis.speed;

import org.jspecify.annotations.NullMarked;
