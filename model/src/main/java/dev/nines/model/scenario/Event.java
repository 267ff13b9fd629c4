package dev.nines.model.scenario;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;

/// Something that happens in a scenario, once or again and again.
///
/// @param what happens
/// @param on to what
/// @param when it happens and for how long
public record Event(Happening what, Where on, Timing when) {

    public Event {
        if (on.isEmpty() && !(what instanceof Happening.Surge)) {
            throw new IllegalArgumentException(
                    what + " happens to nothing\nMaybe name its components, kinds or what they stand in");
        }
    }

    /// Something that happens to one component, and all in it, at a time for a while.
    public static Event of(Happening what, String component, Duration at, Duration lasts) {
        return new Event(what, Where.at(component), new Timing.Once(at, lasts));
    }

    /// A component is gone for a while.
    public static Event crash(String component, Duration at, Duration lasts) {
        return of(new Happening.Crash(), component, at, lasts);
    }

    /// A component takes what comes and answers nothing for a while.
    public static Event hang(String component, Duration at, Duration lasts) {
        return of(new Happening.Hang(), component, at, lasts);
    }

    /// A component takes longer by a factor for a while.
    public static Event slow(String component, double factor, Duration at, Duration lasts) {
        return of(new Happening.Slow(factor), component, at, lasts);
    }

    /// Users send more, or less, by a factor for a while.
    public static Event surge(double factor, Duration at, Duration lasts) {
        return new Event(new Happening.Surge(factor), Where.NOWHERE, new Timing.Once(at, lasts));
    }

    /// The same to a share of the equal parts of each component: the first ones, rounded up.
    public Event ofShare(double share) {
        return new Event(what, new Where(on.components(), on.kinds(), on.within(), new Probability(share)), when);
    }

    /// The ids that it names.
    public List<ComponentId> names() {
        var from = what instanceof Happening.Partition partition ? partition.from() : Where.NOWHERE;
        return Stream.concat(on.names(), from.names()).distinct().toList();
    }

    /// The components of a design that it happens to: users where it says nothing.
    public List<Component> hits(Architecture design) {
        return (on.isEmpty() ? Where.all("users") : on).of(design);
    }

    /// How an event and a design fit together.
    public enum Fit {
        /// It happens to something there.
        GOOD,
        /// It happens to nothing there.
        NOTHING,
        /// It happens only to what cannot do that.
        OTHER
    }

    /// Whether there is something in a design that it can happen to.
    public Fit fit(Architecture design) {
        var hits = hits(design);
        var kinds = what.kinds();
        if (hits.isEmpty()) {
            return Fit.NOTHING;
        }
        return kinds.isEmpty() || hits.stream().anyMatch(component -> kinds.contains(component.kind().name()))
                ? Fit.GOOD
                : Fit.OTHER;
    }
}
