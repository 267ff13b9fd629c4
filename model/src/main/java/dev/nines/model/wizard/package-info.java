/// Changes that would take a person an hour: each works out a whole plan for a design.
@NullMarked
package dev.nines.model.wizard;

import org.jspecify.annotations.NullMarked;
