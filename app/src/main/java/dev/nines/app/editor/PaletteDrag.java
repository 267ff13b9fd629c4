package dev.nines.app.editor;

import java.util.List;
import java.util.Set;

import dev.nines.diagrams.layout.Footprint;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.component.Kind;
import dev.nines.model.edit.AddComponents;
import org.jspecify.annotations.Nullable;

/// A kind of component on its way from the palette onto the canvas.
final class PaletteDrag {

    private static final double GRIP = 24;

    private final Desk desk;
    private final Kind kind;
    private @Nullable Snapping snapping;

    PaletteDrag(Desk desk, Kind kind) {
        this.desk = desk;
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
            var newcomer = newcomer(landing);
            if (newcomer != null) {
                var snapped = snapped(newcomer, x, y, free);
                sketch.ghost(view.onScreen(box(newcomer, x, y).moved(snapped.dx(), snapped.dy())));
                Guides.show(sketch, view, snapped.guides());
            }
            sketch.target(desk.onScreen(landing.container()), landing.allowed());
            if (!landing.allowed()) {
                sketch.words(desk.reasons().containment(kind, landing.container()), x, y, false);
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
            var box = box(newcomer, x, y).moved(snapped.dx(), snapped.dy());
            var component = newcomer.at(Targets.within(desk, landing.container(), box))
                    .over(Newcomers.subnets(kind, landing, desk.document().design()));
            desk.document().apply(new AddComponents(List.of(component), List.of()));
            desk.document().settle();
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
        return picture == null
                ? null
                : Landing.of(kind, desk.document().design(), picture, view.drawingX(x), view.drawingY(y), Set.of());
    }

    private @Nullable Component newcomer(Landing landing) {
        return Newcomers.of(kind, desk.document().design(), landing.allowed() ? landing.container() : null);
    }

    private Bounds box(Component component, double x, double y) {
        var size = Footprint.of(component);
        var view = desk.canvas().view();
        return new Bounds(Math.rint(view.drawingX(x) - Math.min(GRIP, size.width() / 2)),
                Math.rint(view.drawingY(y) - Math.min(GRIP, size.height() / 2)), size.width(), size.height());
    }

    private Snapping.Snapped snapped(Component newcomer, double x, double y, boolean free) {
        var picture = desk.canvas().picture();
        if (free || picture == null) {
            return new Snapping.Snapped(0, 0, List.of());
        }
        var known = snapping;
        if (known == null) {
            known = new Snapping(picture, desk.canvas().view(), Set.of());
            snapping = known;
        }
        return known.snap(box(newcomer, x, y), 0, 0, desk.canvas().view().scale());
    }
}
