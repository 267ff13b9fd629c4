package dev.nines.analysis.capacity;

import dev.nines.model.quantity.ComponentId;

/// How long requests of one class take from end to end, as one group of users sees them at the peak.
///
/// All times are in seconds, infinite where something on the way cannot keep up.
///
/// @param users who sends them
/// @param requestClass name of the class; empty where all requests are alike
/// @param longLived whether they are messages on connections that stay open
/// @param perSecond requests per second
/// @param late share that takes longer than the users wait
/// @param meanBasis how sure the mean is
/// @param percentileBasis how sure the percentiles are
public record JourneyTime(ComponentId users, String requestClass, boolean longLived, double perSecond, double mean,
        double p50, double p95, double p99, double late, Basis meanBasis, Basis percentileBasis) {}
