/// The scorecard and the tabs of results.
@NullMarked
package dev.nines.app.results;

import org.jspecify.annotations.NullMarked;
