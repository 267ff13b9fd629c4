package dev.nines.model.scenario;

import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// What an event happens to: components by id, or all of some kinds, or all in a zone or another container.
///
/// @param components by id
/// @param kinds names of kinds all of whose components are meant, besides those named
/// @param within what those of the kinds stand in; without kinds: the container itself
/// @param share of the equal parts of each component: the first ones, rounded up
public record Where(@Refers List<ComponentId> components, List<String> kinds, @Refers @Nullable ComponentId within,
        @Default("1") @Range(min = "0.000001", max = "1") Probability share) {

    /// Nothing.
    public static final Where NOWHERE = new Where(List.of(), List.of(), null, Probability.ONE);

    public Where {
        components = List.copyOf(components);
        kinds = List.copyOf(kinds);
        if (share.value() == 0) {
            throw new IllegalArgumentException("a share of 0\nMaybe leave the event out");
        }
    }

    /// One component with all that is in it.
    public static Where at(String component) {
        return new Where(List.of(new ComponentId(component)), List.of(), null, Probability.ONE);
    }

    /// All components of a kind.
    public static Where all(String kind) {
        return new Where(List.of(), List.of(kind), null, Probability.ONE);
    }

    /// Whether it names nothing.
    public boolean isEmpty() {
        return components.isEmpty() && kinds.isEmpty() && within == null;
    }

    Stream<ComponentId> names() {
        return within == null ? components.stream() : Stream.concat(components.stream(), Stream.of(within));
    }

    /// The components of a design that are meant, in its order.
    public List<Component> of(Architecture design) {
        return design.components().stream().filter(component -> means(component, design)).toList();
    }

    private boolean means(Component component, Architecture design) {
        if (components.contains(component.id())) {
            return true;
        }
        if (kinds.isEmpty()) {
            return component.id().equals(within);
        }
        return kinds.contains(component.kind().name()) && (within == null || standsIn(component, design, within));
    }

    /// Whether a component stands in a container, or, spanning zones, in a subnet of it.
    private static boolean standsIn(Component component, Architecture design, ComponentId container) {
        // a broken design may stand in itself: nothing is deeper than there are components
        var deepest = design.components().size();
        for (var at = component; at != null && deepest >= 0; at = design.parent(at), deepest--) {
            if (at.id().equals(container)) {
                return true;
            }
        }
        return false;
    }
}
