/// How available a design is: what has to fail together, how often, for how long, and what to do first about it.
@NullMarked
package dev.nines.analysis.availability;

import org.jspecify.annotations.NullMarked;
