package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;

import javafx.scene.input.MouseEvent;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.SetSubnets;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Gives a component another size by one of its corners; what stands in it stays where it is.
final class ResizeDrag implements Drag {

    private static final double LEAST_WIDTH = 96;
    private static final double LEAST_HEIGHT = 32;
    private static final double AROUND = 12;
    private static final double HEADING = 36;

    private final Desk desk;
    private final Moving moving;
    private final Component component;
    private final Handle handle;
    private final Bounds before;
    private final double startX;
    private final double startY;

    ResizeDrag(Desk desk, Moving moving, Component component, Bounds before, Handle handle, MouseEvent start) {
        this.desk = desk;
        this.moving = moving;
        this.component = component;
        this.before = before;
        this.handle = handle;
        this.startX = start.getX();
        this.startY = start.getY();
    }

    /// The new place, no smaller than what stands in it.
    private Bounds wanted(MouseEvent event) {
        var scale = desk.canvas().view().scale();
        var dx = (event.getX() - startX) / scale;
        var dy = (event.getY() - startY) / scale;
        var left = before.x();
        var right = before.right();
        var top = before.y();
        var bottom = before.bottom();
        var held = held();
        if (handle.sideways() < 0) {
            left = Math.min(line(left + dx, event), Math.min(right - LEAST_WIDTH, held.x() - AROUND));
        } else {
            right = Math.max(line(right + dx, event), Math.max(left + LEAST_WIDTH, held.right() + AROUND));
        }
        if (handle.upright() < 0) {
            top = Math.min(line(top + dy, event), Math.min(bottom - LEAST_HEIGHT, held.y() - HEADING));
        } else {
            bottom = Math.max(line(bottom + dy, event), Math.max(top + LEAST_HEIGHT, held.bottom() + AROUND));
        }
        return Bounds.between(left, top, right, bottom);
    }

    private double line(double at, MouseEvent event) {
        return Snapping.line(at, event, desk.settings());
    }

    /// Around all that stands in it; the middle of it where that is nothing.
    private Bounds held() {
        var inside = desk.document().design().components().stream()
                .filter(one -> component.id().equals(one.parent())).map(one -> desk.drawn(one.id()))
                .filter(place -> place != null && before.grown(1).contains(place)).toList();
        return inside.isEmpty()
                ? handle.resizes() ? point() : before
                : Bounds.around(inside);
    }

    /// The corner that stays, as if something without size stood there, clear of border and heading.
    private Bounds point() {
        var x = handle.sideways() < 0 ? before.right() - AROUND : before.x() + AROUND;
        var y = handle.upright() < 0 ? before.bottom() : before.y() + AROUND;
        return new Bounds(x, y, 0, 0);
    }

    @Override
    public void to(MouseEvent event) {
        var wanted = wanted(event);
        var sketch = desk.canvas().sketch().begin().ghost(desk.canvas().view().onScreen(wanted));
        Spanning.covered(desk, component.kind(), wanted).forEach(subnet -> sketch
                .target(desk.onScreen(desk.document().design().find(subnet)), true));
        sketch.words(Math.round(wanted.width()) + " × " + Math.round(wanted.height()), event.getX(), event.getY(), true)
                .show();
    }

    @Override
    public void drop(MouseEvent event) {
        var after = wanted(event);
        if (after.equals(before)) {
            return;
        }
        var places = new LinkedHashMap<ComponentId, @Nullable Placement>();
        places.put(component.id(), moving.at(component, after));
        if (after.x() != before.x() || after.y() != before.y()) {
            desk.document().design().components().stream().filter(one -> component.id().equals(one.parent()))
                    .forEach(one -> keep(one, after, places));
        }
        var edits = new ArrayList<Edit>();
        edits.add(Place.of(places));
        var covered = Spanning.covered(desk, component.kind(), after);
        if (!covered.isEmpty() && !Spanning.same(covered, component.subnets())) {
            edits.add(new SetSubnets(component.id(), covered));
        }
        moving.apply(null, edits);
    }

    private void keep(Component one, Bounds after, LinkedHashMap<ComponentId, @Nullable Placement> places) {
        var drawn = desk.drawn(one.id());
        if (drawn != null && before.grown(1).contains(drawn)) {
            places.put(one.id(), new Placement(drawn.x() - after.x(), drawn.y() - after.y(), drawn.width(),
                    drawn.height()));
        }
    }

    @Override
    public void end() {
        desk.canvas().sketch().clear();
    }
}
