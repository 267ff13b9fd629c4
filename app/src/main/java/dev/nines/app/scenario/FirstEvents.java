package dev.nines.app.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.nines.app.document.Starts;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Group;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.Note;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import org.jspecify.annotations.Nullable;

/// What an event is when a person adds it: the plainest that makes sense for the design.
///
/// @param selected what is selected in the drawing; null for nothing
record FirstEvents(Architecture design, @Nullable ComponentId selected) {

    private static final Duration USUAL = Duration.ofMinutes(2);
    private static final int FIFTH = 5;

    /// Whether something can happen to the design at all.
    boolean possible(Class<? extends Happening> type) {
        return !candidates(happening(type)).isEmpty();
    }

    /// What happens, with its usual settings.
    Happening happening(Class<? extends Happening> type) {
        return type == Happening.Partition.class
                ? new Happening.Partition(Where.NOWHERE)
                : (Happening) Objects.requireNonNull(new Starts(design).record(type.asSubclass(Record.class)));
    }

    /// An event of a scenario.
    ///
    /// @throws IllegalArgumentException if it is not [#possible]
    Event of(Class<? extends Happening> type, Duration at, Scenario scenario) {
        var what = happening(type);
        return new Event(what, where(what), once(what, at, scenario));
    }

    /// Once, for the usual time or as long as there is left.
    static Timing once(Happening what, Duration at, Scenario scenario) {
        var fifth = scenario.duration().dividedBy(FIFTH);
        var lasts = fifth.compareTo(USUAL) < 0 ? Duration.ofSeconds(Math.max(1, fifth.toSeconds())) : USUAL;
        var left = scenario.duration().minus(at);
        return new Timing.Once(at, what.isMoment() ? null : left.isPositive() && left.compareTo(lasts) < 0 ? left : lasts);
    }

    /// An event that has another happening: it keeps what it happens to, where that can be.
    Event changed(Event event, Class<? extends Happening> type) {
        var what = happening(type);
        var same = !event.on().isEmpty()
                && new Event(what, event.on(), event.when()).fit(design) == Event.Fit.GOOD
                && event.on().components().stream().allMatch(id -> design.find(id) instanceof Component one && suits(one, what));
        return new Event(what, same ? event.on() : where(what), event.when());
    }

    private Where where(Happening what) {
        if (what instanceof Happening.Surge) {
            return Where.NOWHERE;
        }
        if (what instanceof Happening.CacheLoss) {
            return Where.all("cache");
        }
        var possible = candidates(what);
        var chosen = possible.stream().filter(one -> one.id().equals(selected)).findFirst()
                .or(() -> Stream.of(Group.COMPUTE, Group.DATA, Group.LOAD_BALANCING)
                        .flatMap(group -> possible.stream().filter(one -> one.kind().group() == group)).findFirst())
                .orElseGet(possible::getFirst);
        return new Where(List.of(chosen.id()), List.of(), null, Probability.ONE);
    }

    /// What it can happen to, in the order of the design.
    List<Component> candidates(Happening what) {
        if (what instanceof Happening.ZonalShift && design.components().stream().noneMatch(FirstEvents::shifts)) {
            return List.of();
        }
        return design.components().stream().filter(component -> suits(component, what)).toList();
    }

    /// The same, and what is meant already although it cannot be hit.
    List<Component> candidates(Happening what, Where where) {
        return design.components().stream()
                .filter(component -> suits(component, what) || where.components().contains(component.id())).toList();
    }

    /// Whether a load balancer may be shifted away from a zone.
    private static boolean shifts(Component component) {
        return component.spec() instanceof LoadBalancer balancer && balancer.zonalShift();
    }

    private static boolean suits(Component component, Happening what) {
        return what.kinds().isEmpty()
                ? breaks(component) || what instanceof Happening.Partition && component.spec() instanceof Users
                : what.kinds().contains(component.kind().name());
    }

    /// Whether anything runs in it that can break: not who sends, nor what is only said about others.
    private static boolean breaks(Component component) {
        return switch (component.spec()) {
            case Users _,Note _,SecurityGroup _,NetworkAcl _ -> false;
            default -> component.kind().group() != Group.OPERATIONS;
        };
    }
}
