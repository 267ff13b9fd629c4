package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;

import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What several runs with different luck have shown together.
///
/// @param first the first run, with its series and log
/// @param runs how many there were
/// @param asked how sure they were to be
/// @param precise whether mean and 99th percentile are as sure as that
/// @param settled after which time of a run the beginning no longer shows; absent if that does not come in its first half
/// @param answered share of the requests that were answered
/// @param lost requests that failed
/// @param throughput requests answered per second
/// @param mean of the response times, in milliseconds
/// @param median of the response times
/// @param p95 their 95th percentile
/// @param p99 their 99th percentile
/// @param components what happened at each component that serves
/// @param complete whether it was not cancelled, and the first run not overloaded
/// @param each what each run has shown, in their order; all but the first without series, groups and log
public record SimulationStudy(SimulationResult first, int runs, Precision asked, boolean precise, @Nullable Duration settled,
        Interval answered,
        Interval lost, Interval throughput, Interval mean, Interval median, Interval p95, Interval p99,
        List<ComponentStudy> components, boolean complete, List<SimulationResult> each) {

    public SimulationStudy {
        each = List.copyOf(each);
    }

    /// What happened at a component in all runs.
    ///
    /// @throws NoSuchElementException if it does not serve
    public ComponentStudy component(ComponentId id) {
        return components.stream().filter(each -> each.component().equals(id)).findFirst().orElseThrow();
    }

    /// Why a run has ended early, after which there were no more; absent where none has.
    public @Nullable Overload overload() {
        return each.getLast().overload();
    }
}
