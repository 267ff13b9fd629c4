package dev.nines.analysis.capacity;

import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// How far the traffic can grow, all users alike, and what stops it.
///
/// @param factor the limit as a multiple of the peak; infinite where nothing limits
/// @param perSecond requests per second of all users at the limit
/// @param component what is used up there, absent where nothing limits or an objective does
/// @param resource of what it has no more
/// @param basis how sure the figure is
public record Limit(double factor, double perSecond, @Nullable ComponentId component, @Nullable Resource resource,
        Basis basis) {}
