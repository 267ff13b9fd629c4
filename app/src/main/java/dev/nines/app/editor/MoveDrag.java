package dev.nines.app.editor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.input.MouseEvent;

import dev.nines.diagrams.compose.Dragging;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Moves what is selected, into other containers where it is let go in one; connections follow at every step.
final class MoveDrag implements Drag {

    private final Desk desk;
    private final Moving moving;
    private final double startX;
    private final double startY;
    private final List<Component> components;
    private final Set<ComponentId> all = new LinkedHashSet<>();
    private final Bounds box;
    private final @Nullable Snapping snapping;
    private boolean done;

    MoveDrag(Desk desk, Moving moving, double startX, double startY) {
        this.desk = desk;
        this.moving = moving;
        this.startX = startX;
        this.startY = startY;
        this.components = moving.movable();
        var design = desk.document().design();
        components.forEach(component -> all.add(component.id()));
        // containers stand before what is in them only by chance: look up each one’s way out
        design.components().stream().filter(this::isCarried).map(Component::id).toList().forEach(all::add);
        box = Bounds.around(components.stream().map(component -> desk.drawn(component.id()))
                .filter(Objects::nonNull).toList());
        var picture = desk.canvas().picture();
        snapping = picture == null ? null : Snapping.of(picture, desk.canvas().view(), all, desk.settings());
        if (picture != null) {
            desk.canvas().lift(new Lifted(picture, new Dragging(design, picture.composition(),
                    components.stream().map(Component::id).collect(Collectors.toSet()), desk.look())));
        }
    }

    private boolean isCarried(Component component) {
        var design = desk.document().design();
        for (var at = design.parent(component); at != null; at = design.parent(at)) {
            if (all.contains(at.id())) {
                return true;
            }
        }
        return false;
    }

    private Snapping.Snapped distance(MouseEvent event) {
        var scale = desk.canvas().view().scale();
        var dx = (event.getX() - startX) / scale;
        var dy = (event.getY() - startY) / scale;
        return event.isAltDown() || snapping == null
                ? Snapping.Snapped.free(dx, dy)
                : snapping.snap(box, dx, dy, scale);
    }

    /// Where each component would stand.
    private Map<Component, Landing> landings(MouseEvent event) {
        var found = new LinkedHashMap<Component, Landing>();
        var picture = desk.canvas().picture();
        if (picture != null) {
            var view = desk.canvas().view();
            components.forEach(component -> found.put(component, staying(component,
                    Landing.of(component.kind(), desk.document().design(), picture, view.drawingX(event.getX()),
                            view.drawingY(event.getY()), all))));
        }
        return found;
    }

    /// What stands across zones stays in its container as long as it is let go anywhere within that.
    private Landing staying(Component component, Landing landing) {
        if (component.subnets().isEmpty()) {
            return landing;
        }
        var design = desk.document().design();
        for (var at = landing.there(); at != null; at = design.parent(at)) {
            if (at.id().equals(component.parent())) {
                return new Landing(true, at, landing.there());
            }
        }
        return landing;
    }

    @Override
    public void to(MouseEvent event) {
        var view = desk.canvas().view();
        var distance = distance(event);
        desk.canvas().preview(distance.dx(), distance.dy());
        var sketch = desk.canvas().sketch().begin();
        Guides.show(sketch, view, distance.guides());
        var landings = landings(event);
        var refused = landings.entrySet().stream().filter(entry -> !entry.getValue().allowed()).findFirst();
        if (refused.isPresent()) {
            sketch.target(desk.onScreen(refused.get().getValue().container()), false)
                    .words(words(refused.get()), event.getX(), event.getY(), false);
        } else {
            landings.entrySet().stream().filter(MoveDrag::isElsewhere).map(Map.Entry::getValue)
                    .map(Landing::container).filter(Objects::nonNull).distinct()
                    .forEach(container -> sketch.target(desk.onScreen(container), true)
                            .words(desk.reasons().into(container), event.getX(), event.getY(), true));
            across(sketch, distance, event);
        }
        sketch.show();
    }

    /// Lights the subnets that something which spans zones would cover.
    private void across(Sketch sketch, Snapping.Snapped distance, MouseEvent event) {
        for (var component : components) {
            var drawn = desk.drawn(component.id());
            var covered = drawn == null
                    ? List.<ComponentId>of()
                    : Spanning.covered(desk, component.kind(), drawn.moved(distance.dx(), distance.dy()));
            if (!covered.isEmpty() && !Spanning.same(covered, component.subnets())) {
                covered.forEach(id -> sketch.target(desk.onScreen(desk.document().design().find(id)), true));
                sketch.words(desk.reasons().across(Spanning.zones(desk, covered)), event.getX(), event.getY(), true);
            }
        }
    }

    private String words(Map.Entry<Component, Landing> refused) {
        return desk.reasons().containment(refused.getKey().kind(), refused.getValue().container());
    }

    private static boolean isElsewhere(Map.Entry<Component, Landing> entry) {
        var container = entry.getValue().container();
        return !Objects.equals(container == null ? null : container.id(), entry.getKey().parent());
    }

    @Override
    public void drop(MouseEvent event) {
        var landings = landings(event);
        var refused = landings.entrySet().stream().filter(entry -> !entry.getValue().allowed()).findFirst();
        if (refused.isPresent()) {
            desk.say().accept(words(refused.get()));
        } else {
            var before = desk.document().design();
            var distance = distance(event);
            moving.move(landings, distance.dx(), distance.dy());
            done = desk.document().design() != before;
        }
    }

    @Override
    public void end() {
        // what was moved stays where it is seen until it is drawn there
        if (!done) {
            desk.canvas().lower();
        }
        desk.canvas().sketch().clear();
    }
}
