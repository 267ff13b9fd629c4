package dev.nines.analysis.capacity;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What one component does at the peak.
///
/// @param perSecond requests per second that arrive
/// @param uses resources in use, the scarcest first
/// @param delay mean time a request waits here, seconds
/// @param time mean time a request spends here and in what is called from here, seconds
/// @param refused share of requests refused
/// @param timeBasis how sure the times are
/// @param deferred whether nobody waits for it, so that it may lag behind at the peak
/// @param backlog requests per second by which it lags behind at the peak
/// @param credits CPU credits of one server, absent for what has none
/// @param units capacity units of a load balancer, absent for what has none
/// @param parallelism what the threads of one process are worth together under its lock, absent where there is none
public record ComponentCapacity(ComponentId component, double perSecond, List<ResourceUse> uses, double delay, double time,
        double refused, Basis timeBasis, boolean deferred, double backlog, @Nullable CpuCredits credits,
        @Nullable CapacityUnits units,
        @Nullable Double parallelism) {

    public ComponentCapacity {
        uses = List.copyOf(uses);
    }

    /// The greatest share of a limiting resource in use; 0 where nothing limits.
    public double utilisation() {
        return uses.stream().filter(use -> use.resource().limits()).mapToDouble(ResourceUse::utilisation).max().orElse(0);
    }
}
