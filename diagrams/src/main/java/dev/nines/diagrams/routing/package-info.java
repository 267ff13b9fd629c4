/// Ways of connections: orthogonal, around what stands there, apart from each other, with room for labels.
@NullMarked
package dev.nines.diagrams.routing;

import org.jspecify.annotations.NullMarked;
