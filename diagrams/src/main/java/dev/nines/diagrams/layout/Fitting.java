package dev.nines.diagrams.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Gives containers the size that their contents need after an edit by hand.
///
/// A container grows where what stands in it would reach over its border, and pushes away the neighbours it would grow
/// into. A border that lay right around its contents goes on doing so when they become less; one that a person pulled
/// farther out stays. What is locked and what spans zones is not pushed.
public final class Fitting {

    /// A border no farther from the contents than this lies right around them.
    private static final double CLOSE = Sizes.SUBNET_SIDE + Sizes.PADDING;
    private static final int MOST_PUSHES = 10_000;

    private final Architecture before;
    private final Architecture after;
    private final Map<ComponentId, List<Component>> contents = new HashMap<>();
    private final Map<ComponentId, List<Component>> earlier = new HashMap<>();
    private final Map<ComponentId, Placement> fitted = new LinkedHashMap<>();
    private final @Nullable Arrangement drawn;
    private final Set<ComponentId> waiting = new HashSet<>();

    private Fitting(Architecture before, Architecture after, @Nullable Arrangement drawn) {
        this.before = before;
        this.after = after;
        this.drawn = drawn;
        list(before, earlier);
        list(after, contents);
        after.components().forEach(component -> note(component, before.find(component.id())));
        before.components().stream().filter(component -> !after.components().has(component.id()))
                .forEach(component -> wait(component.parent()));
        if (drawn != null) {
            after.components().stream().filter(this::isDrawnLarger).forEach(component -> wait(component.id()));
        }
    }

    private boolean isDrawnLarger(Component component) {
        var place = component.placement();
        var spot = drawn == null || place == null ? null : drawn.main(component.id());
        return place != null && spot != null && spot.form() == Form.ROOM
                && (spot.bounds().width() > place.width() + 0.01 || spot.bounds().height() > place.height() + 0.01);
    }

    private static void list(Architecture design, Map<ComponentId, List<Component>> inside) {
        for (var component : design.components()) {
            if (component.parent() != null && component.placement() != null) {
                inside.computeIfAbsent(component.parent(), _ -> new ArrayList<>()).add(component);
            }
        }
    }

    /// The places that containers, and neighbours they push, take after an edit; none where all fits as it is.
    public static Map<ComponentId, Placement> of(Architecture before, Architecture after) {
        return of(before, after, null);
    }

    /// The same, where containers also hold what the layout puts into them.
    ///
    /// @param drawn how the design after the edit is laid out; null where everything in it has a place
    public static Map<ComponentId, Placement> of(Architecture before, Architecture after, @Nullable Arrangement drawn) {
        var fitting = new Fitting(before, after, drawn);
        while (!fitting.waiting.isEmpty()) {
            var deepest = fitting.waiting.stream().max(Comparator.<ComponentId>comparingInt(fitting::depth)
                    .thenComparing(ComponentId::value)).orElseThrow();
            fitting.waiting.remove(deepest);
            fitting.fit(after.components().get(deepest));
        }
        return fitting.fitted;
    }

    private void note(Component now, @Nullable Component then) {
        if (then == null) {
            wait(now.parent());
        } else if (!Objects.equals(then.parent(), now.parent())) {
            wait(now.parent());
            wait(then.parent());
        } else if (!Objects.equals(then.placement(), now.placement())) {
            wait(now.parent());
        }
    }

    private void wait(@Nullable ComponentId container) {
        if (container != null && after.components().has(container)) {
            waiting.add(container);
        }
    }

    private int depth(ComponentId id) {
        int depth = 0;
        for (var at = after.find(id); at != null; at = after.parent(at)) {
            depth++;
        }
        return depth;
    }

    private @Nullable Placement place(Component component) {
        return fitted.getOrDefault(component.id(), component.placement());
    }

    private void fit(Component container) {
        var place = place(container);
        if (place == null) {
            return;
        }
        var inside = contents.getOrDefault(container.id(), List.of()).stream().map(this::box).filter(Objects::nonNull)
                .toList();
        var then = before.find(container.id());
        var had = then == null ? null : then.placement();
        var boxes = earlier.getOrDefault(container.id(), List.of()).stream().map(Component::placement)
                .filter(Objects::nonNull).map(Fitting::box).toList();
        var empty = Footprint.of(container);
        double padding = Rooms.padding(container.spec());
        double width = new Side(place.width(), had == null ? -1 : had.width(), right(boxes), right(inside), empty.width())
                .fitted(padding);
        double height = new Side(place.height(), had == null ? -1 : had.height(), bottom(boxes), bottom(inside),
                empty.height()).fitted(padding);
        var needed = drawn == null ? null : drawn.main(container.id());
        if (needed != null) {
            width = Math.max(width, needed.bounds().width());
            height = Math.max(height, needed.bounds().height());
        }
        if (width != place.width() || height != place.height()) {
            var next = place.sized(width, height);
            fitted.put(container.id(), next);
            wait(container.parent());
            push(container, box(place));
        }
    }

    private static double right(List<Bounds> boxes) {
        return boxes.stream().mapToDouble(Bounds::right).max().orElse(0);
    }

    private static double bottom(List<Bounds> boxes) {
        return boxes.stream().mapToDouble(Bounds::bottom).max().orElse(0);
    }

    /// One direction of a container.
    ///
    /// @param own how large it is
    /// @param had how large it was before the edit
    /// @param reached how far its contents reached then; 0 for none
    /// @param reach how far they reach now
    /// @param empty how large it is with nothing in it
    private record Side(double own, double had, double reached, double reach, double empty) {

        double fitted(double padding) {
            double rest = had - reached;
            boolean hugged = reached > 0 && own == had && rest >= 0 && rest <= CLOSE;
            if (reach == 0) {
                return hugged ? Math.min(own, empty) : own;
            }
            if (hugged) {
                return Math.max(reach + rest, Math.min(own, empty));
            }
            return reach + Rooms.LEAST_PADDING > own ? reach + padding : own;
        }
    }

    private static Bounds box(Placement place) {
        return new Bounds(place.x(), place.y(), place.width(), place.height());
    }

    private @Nullable Bounds box(Component component) {
        var place = place(component);
        return place == null ? null : box(place);
    }

    /// Pushes the neighbours that something grown now stands on, and theirs, to the right or down.
    private void push(Component grown, Bounds from) {
        var neighbours = neighbours(grown);
        var first = new HashMap<ComponentId, Bounds>();
        neighbours.forEach(other -> first.put(other.id(), Objects.requireNonNull(box(other))));
        first.put(grown.id(), from);
        var movers = new ArrayDeque<Component>();
        movers.add(grown);
        for (int count = 0; !movers.isEmpty() && count < MOST_PUSHES; count++) {
            var mover = movers.removeFirst();
            for (var other : neighbours) {
                if (!other.id().equals(mover.id()) && !other.id().equals(grown.id())
                        && pushes(mover, other, first)) {
                    movers.add(other);
                }
            }
        }
    }

    private boolean pushes(Component mover, Component other, Map<ComponentId, Bounds> first) {
        var here = Objects.requireNonNull(box(mover));
        var there = Objects.requireNonNull(box(other));
        var moverFirst = Objects.requireNonNull(first.get(mover.id()));
        var otherFirst = Objects.requireNonNull(first.get(other.id()));
        if (!here.overlaps(there) || moverFirst.overlaps(otherFirst)) {
            return false;
        }
        boolean beside = otherFirst.x() >= moverFirst.right();
        double gap = Math.min(Sizes.PADDING, Math.max(0,
                beside ? otherFirst.x() - moverFirst.right() : otherFirst.y() - moverFirst.bottom()));
        double dx = here.right() + gap - there.x();
        double dy = here.bottom() + gap - there.y();
        boolean below = otherFirst.y() >= moverFirst.bottom();
        // what was pushed onto the place of another goes below it
        var sideways = beside && (!below || dx <= dy);
        var moved = there.moved(sideways ? dx : 0, sideways ? 0 : dy);
        fitted.put(other.id(), new Placement(moved.x(), moved.y(), moved.width(), moved.height()));
        return true;
    }

    private List<Component> neighbours(Component grown) {
        var all = grown.parent() == null
                ? after.components().stream().filter(one -> one.parent() == null && one.placement() != null).toList()
                : contents.getOrDefault(grown.parent(), List.of());
        return all.stream().filter(one -> !one.locked() && one.subnets().isEmpty()).toList();
    }
}
