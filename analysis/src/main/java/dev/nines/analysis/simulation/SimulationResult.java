package dev.nines.analysis.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// What one run of a simulation has shown. All but the series leaves out the warm-up.
///
/// @param seed of the study
/// @param run number of the replication
/// @param scenario what was played
/// @param complete whether it ran to the end instead of being cancelled or overloaded
/// @param overload why it has ended early; absent where it has not, or was cancelled
/// @param sent requests of users
/// @param failed how their requests failed, by cause, further attempts included
/// @param times response times of those answered
/// @param series second by second
/// @param components what happened at each component that serves
/// @param fleets what became of groups whose servers come and go
/// @param classes what users got by request class
/// @param blames how requests of users failed, by the component where the failure began
/// @param log what happened, in order
/// @param effects what came of the faults, in order of their times
/// @param events how many events it took
/// @param fingerprint of the run: the same on every machine
public record SimulationResult(long seed, int run, Scenario scenario, boolean complete, @Nullable Overload overload, long sent,
        Map<Outcome, Long> failed, ResponseTimes times, List<Second> series, List<ComponentPlay> components,
        List<FleetPlay> fleets,
        List<ClassPlay> classes, Map<ComponentId, Map<Outcome, Long>> blames, List<Occurrence> log, List<FaultEffect> effects,
        long events, long fingerprint) {

    /// Requests that failed.
    public long lost() {
        return failed.values().stream().mapToLong(count -> count).sum();
    }

    /// The second in which most requests failed; where none did, the one with the longest 99th percentile; absent where nobody asked.
    public @Nullable Second worst() {
        var worst = series.stream().max(Comparator.comparingLong(Second::failed));
        if (worst.isPresent() && worst.get().failed() > 0) {
            return worst.get();
        }
        return series.stream().filter(second -> second.answered() > 0).max(Comparator.comparingDouble(Second::p99)).orElse(null);
    }

    /// Share of the requests that ended that were answered; NaN if none ended.
    public double answeredShare() {
        return times.count() / (double) (times.count() + lost());
    }
}
