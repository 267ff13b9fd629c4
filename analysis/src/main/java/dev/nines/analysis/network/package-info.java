/// The addresses of a design: how many each subnet has, needs now and at its peak, what is wrong, and
/// plans for tiers and zones with room to grow.
@NullMarked
package dev.nines.analysis.network;

import org.jspecify.annotations.NullMarked;
