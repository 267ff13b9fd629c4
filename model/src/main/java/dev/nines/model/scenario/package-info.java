/// What is played against a design: how long, and what happens meanwhile.
@NullMarked
package dev.nines.model.scenario;

import org.jspecify.annotations.NullMarked;
