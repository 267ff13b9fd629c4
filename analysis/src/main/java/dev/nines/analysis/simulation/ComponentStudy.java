package dev.nines.analysis.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.quantity.ComponentId;

/// What happened at one component in several runs, and how sure it is.
///
/// @param component its id
/// @param perSecond requests that came
/// @param failed share of them that failed there
/// @param inside how many were there on average, waiting and served
/// @param stayed how long they stayed, in milliseconds, with what they called
/// @param busy share of the time that its processors were, or its places where it has none; its mean is NaN where there are none
public record ComponentStudy(ComponentId component, Interval perSecond, Interval failed, Interval inside, Interval stayed,
        Interval busy) {

    /// @param runs what happened at the component in each
    /// @param seconds that each run is counted for
    static ComponentStudy of(List<ComponentPlay> runs, double seconds, double level) {
        return new ComponentStudy(runs.getFirst().component(), interval(runs, play -> play.arrived() / seconds, level),
                interval(runs, ComponentStudy::failedShare, level), interval(runs, ComponentPlay::inside, level),
                interval(runs, ComponentPlay::stayed, level), interval(runs, ComponentPlay::busy, level));
    }

    private static Interval interval(List<ComponentPlay> runs, ToDoubleFunction<ComponentPlay> figure, double level) {
        return Interval.of(runs.stream().mapToDouble(figure).toArray(), level);
    }

    private static double failedShare(ComponentPlay play) {
        long failed = play.failed().values().stream().mapToLong(count -> count).sum();
        return play.arrived() == 0 ? 0 : failed / (double) play.arrived();
    }
}
