package dev.nines.app.editor;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.nines.diagrams.layout.Footprint;
import dev.nines.diagrams.layout.Sizes;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.component.Kind;
import dev.nines.model.edit.AddComponents;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A kind of component on its way from the palette onto the canvas.
final class PaletteDrag {

    private static final double GRIP = 24;
    private static final double APART = 16;

    private final Desk desk;
    private final Moving moving;
    private final Kind kind;
    private @Nullable Snapping snapping;

    PaletteDrag(Desk desk, Moving moving, Kind kind) {
        this.desk = desk;
        this.moving = moving;
        this.kind = kind;
    }

    /// Shows what dropping at a place of the canvas would do.
    ///
    /// @param free whether guides and grid are ignored
    void over(double x, double y, boolean free) {
        var sketch = desk.canvas().sketch().begin();
        var landing = inside(x, y) ? landing(x, y) : null;
        if (landing != null) {
            var view = desk.canvas().view();
            var newcomer = landing.allowed() ? newcomer(landing) : null;
            if (newcomer != null) {
                var snapped = snapped(newcomer, x, y, free);
                var place = box(newcomer, x, y).moved(snapped.dx(), snapped.dy());
                sketch.ghost(view.onScreen(free ? place : clear(place, landing.container())));
                Guides.show(sketch, view, snapped.guides());
            }
            var covered = covered(x, y);
            sketch.target(desk.onScreen(landing.container()), landing.allowed());
            covered.forEach(subnet -> sketch.target(desk.onScreen(desk.document().design().find(subnet)), true));
            if (!landing.allowed()) {
                sketch.words(desk.reasons().containment(kind, landing.container()), x, y, false);
            } else if (!covered.isEmpty()) {
                sketch.words(desk.reasons().across(Spanning.zones(desk, covered)), x, y, true);
            } else if (landing.container() != null) {
                sketch.words(desk.reasons().into(landing.container()), x, y, true);
            }
        }
        sketch.show();
    }

    /// Adds a component where it is let go, or says why not.
    void drop(double x, double y, boolean free) {
        desk.canvas().sketch().clear();
        var landing = inside(x, y) ? landing(x, y) : null;
        if (landing == null) {
            return;
        }
        var newcomer = landing.allowed() ? newcomer(landing) : null;
        if (!landing.allowed()) {
            desk.say().accept(desk.reasons().containment(kind, landing.container()));
        } else if (newcomer == null) {
            desk.say().accept(desk.reasons().placeless(kind));
        } else {
            var snapped = snapped(newcomer, x, y, free);
            var wanted = box(newcomer, x, y).moved(snapped.dx(), snapped.dy());
            var box = free ? wanted : clear(wanted, landing.container());
            var covered = covered(x, y);
            var component = covered.isEmpty()
                    ? newcomer.over(Newcomers.subnets(kind, landing, desk.document().design()))
                    : Spanning.over(newcomer, covered);
            if (covered.isEmpty() || !Spanning.standsInSubnets(kind)) {
                component = component.at(Targets.within(desk, landing.container(), box));
            }
            moving.apply(null, List.of(new AddComponents(List.of(component), List.of())));
            desk.document().selection().set(component.id());
            desk.canvas().requestFocus();
        }
    }

    void end() {
        desk.canvas().sketch().clear();
    }

    private boolean inside(double x, double y) {
        return x >= 0 && y >= 0 && x <= desk.canvas().getWidth() && y <= desk.canvas().getHeight();
    }

    private @Nullable Landing landing(double x, double y) {
        var picture = desk.canvas().picture();
        var view = desk.canvas().view();
        if (picture == null) {
            return null;
        }
        var around = Spanning.container(desk, kind, covered(x, y));
        return around != null
                ? new Landing(true, around, around)
                : Landing.of(kind, desk.document().design(), picture, view.drawingX(x), view.drawingY(y), Set.of());
    }

    /// The subnets of several zones that it would cover.
    private List<ComponentId> covered(double x, double y) {
        var view = desk.canvas().view();
        return Spanning.covered(desk, kind, new Bounds(view.drawingX(x) - GRIP, view.drawingY(y) - GRIP,
                Sizes.CARD_WIDTH, Sizes.CARD_HEIGHT));
    }

    private @Nullable Component newcomer(Landing landing) {
        return Newcomers.of(kind, desk.document().design(), landing.allowed() ? landing.container() : null,
                desk.settings().language().get());
    }

    private Bounds box(Component component, double x, double y) {
        var size = Footprint.of(component);
        var view = desk.canvas().view();
        return new Bounds(Math.rint(view.drawingX(x) - Math.min(GRIP, size.width() / 2)),
                Math.rint(view.drawingY(y) - Math.min(GRIP, size.height() / 2)), size.width(), size.height());
    }

    /// Clear of what stands there already: below it.
    private Bounds clear(Bounds box, @Nullable Component container) {
        var beside = desk.document().design().components().stream()
                .filter(one -> Objects.equals(one.parent(), container == null ? null : container.id()))
                .map(one -> desk.drawn(one.id())).filter(Objects::nonNull).toList();
        var clear = box;
        for (var count = 0; count <= beside.size(); count++) {
            var here = clear;
            var under = beside.stream().filter(here::overlaps).mapToDouble(Bounds::bottom).max();
            if (under.isEmpty()) {
                break;
            }
            clear = box.moved(0, under.getAsDouble() + APART - box.y());
        }
        return clear;
    }

    private Snapping.Snapped snapped(Component newcomer, double x, double y, boolean free) {
        var picture = desk.canvas().picture();
        if (free || picture == null) {
            return Snapping.Snapped.free(0, 0);
        }
        var known = snapping;
        if (known == null) {
            known = Snapping.of(picture, desk.canvas().view(), Set.of(), desk.settings());
            snapping = known;
        }
        return known.snap(box(newcomer, x, y), 0, 0, desk.canvas().view().scale());
    }
}
