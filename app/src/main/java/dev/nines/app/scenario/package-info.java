/// Scenarios in the window: what happens to a design and when, drawn on a time line.
@NullMarked
package dev.nines.app.scenario;

import org.jspecify.annotations.NullMarked;
