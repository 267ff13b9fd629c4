/// Pictures that explain strategies of releases.
@NullMarked
package dev.nines.diagrams.strategy;

import org.jspecify.annotations.NullMarked;
