/// What the networks of a design let through: from the internet, between components, and out.
@NullMarked
package dev.nines.analysis.exposure;

import org.jspecify.annotations.NullMarked;
