package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Goes from component to component: in reading order, or to the nearest in a direction.
final class Walking {

    /// What begins less than this below another stands in one row with it.
    private static final double ROW = 32;

    private final Desk desk;

    Walking(Desk desk) {
        this.desk = desk;
    }

    /// Whether there is one more in that direction of reading.
    ///
    /// @param by 1 or -1
    boolean mayStep(int by) {
        return next(by) != null;
    }

    /// Goes to the next or previous component as one reads: row by row, a container before what stands in it.
    void step(int by) {
        var next = next(by);
        if (next != null) {
            go(next);
        }
    }

    private @Nullable ComponentId next(int by) {
        var order = order();
        var current = current();
        var at = current == null ? by > 0 ? -1 : order.size() : order.indexOf(current);
        var next = at + by;
        return next < 0 || next >= order.size() ? null : order.get(next);
    }

    private List<ComponentId> order() {
        var children = new HashMap<@Nullable ComponentId, List<Component>>();
        var design = desk.document().design();
        for (var one : design.components()) {
            var parent = one.parent() == null || design.find(one.parent()) == null ? null : one.parent();
            children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(one);
        }
        var order = new ArrayList<ComponentId>(design.components().size());
        enter(null, children, order);
        return order;
    }

    private void enter(@Nullable ComponentId container, Map<@Nullable ComponentId, List<Component>> children,
            List<ComponentId> order) {
        var some = new ArrayList<>(children.getOrDefault(container, List.of()));
        some.sort(Comparator.comparingDouble((Component one) -> Math.floor(place(one).y() / ROW))
                .thenComparingDouble(one -> place(one).x()));
        for (var one : some) {
            order.add(one.id());
            enter(one.id(), children, order);
        }
    }

    private Bounds place(Component one) {
        var drawn = desk.drawn(one.id());
        return drawn == null ? new Bounds(0, 0, 0, 0) : drawn;
    }

    private @Nullable ComponentId current() {
        return desk.document().selection().last() instanceof ComponentId id ? id : null;
    }

    /// Goes to the nearest component in a direction; from nowhere to the first.
    void towards(int dx, int dy) {
        var from = current();
        var start = desk.drawn(from);
        if (from == null || start == null) {
            step(1);
            return;
        }
        desk.document().design().components().stream()
                .filter(one -> !one.id().equals(from) && desk.drawn(one.id()) != null)
                .filter(one -> ahead(start, place(one), dx, dy) > 1)
                .min(Comparator.comparingDouble(one -> ahead(start, place(one), dx, dy)
                        + 2 * beside(start, place(one), dx, dy)))
                .ifPresent(one -> go(one.id()));
    }

    private static double ahead(Bounds start, Bounds place, int dx, int dy) {
        return (place.centreX() - start.centreX()) * dx + (place.centreY() - start.centreY()) * dy;
    }

    private static double beside(Bounds start, Bounds place, int dx, int dy) {
        return Math.abs((place.centreX() - start.centreX()) * dy) + Math.abs((place.centreY() - start.centreY()) * dx);
    }

    private void go(ComponentId id) {
        desk.document().selection().reach(desk.document().design(), id);
        desk.canvas().reveal(id);
    }
}
