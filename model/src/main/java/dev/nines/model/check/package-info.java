/// Structural rules: what a design must satisfy before its numbers mean anything, one class per rule.
@NullMarked
package dev.nines.model.check;

import org.jspecify.annotations.NullMarked;
