/// Tests of the editor of scenarios.
@NullMarked
package dev.nines.app.scenario;

import org.jspecify.annotations.NullMarked;
