/// What a design is: an architecture, its components, connections, traffic and objectives.
@NullMarked
package dev.nines.model;

import org.jspecify.annotations.NullMarked;
