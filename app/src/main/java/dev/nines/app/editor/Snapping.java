package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.scene.input.MouseEvent;

import dev.nines.app.settings.Settings;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// Draws what is moved to the lines of what stands around it, and else to the grid, as far as a person wants these.
final class Snapping {

    static final double GRID = 8;
    /// Pixels from which a line draws.
    private static final double PULL = 6;

    private final List<Bounds> around;
    private final boolean grid;

    /// A line that something was drawn to, from one box to the other, in units of the drawing.
    ///
    /// @param upright whether it runs from top to bottom
    /// @param at where it stands
    /// @param from where it begins
    /// @param to where it ends
    record Guide(boolean upright, double at, double from, double to) {}

    /// A distance that was snapped.
    ///
    /// @param dx to the right
    /// @param dy downwards
    /// @param guides the lines that it was drawn to
    record Snapped(double dx, double dy, List<Guide> guides) {

        /// Not snapped to anything but whole units.
        static Snapped free(double dx, double dy) {
            return new Snapped(Math.rint(dx), Math.rint(dy), List.of());
        }
    }

    /// What draws in one direction.
    private record Pulled(double distance, double line, Bounds other) {}

    /// Lines of boxes.
    ///
    /// @param grid whether what no line draws goes to the grid
    Snapping(List<Bounds> around, boolean grid) {
        this.around = List.copyOf(around);
        this.grid = grid;
    }

    /// Lines of all that is seen but of what is moved.
    static Snapping of(Picture picture, Viewport view, Set<? extends ElementId> moved, Settings settings) {
        var seen = new ArrayList<Bounds>();
        if (settings.guides().get()) {
            picture.within(view.seen(), piece -> {
                if (!piece.label() && piece.sort() != Piece.Sort.LINE && !moved.contains(piece.id())) {
                    seen.add(piece.bounds());
                }
            });
        }
        return new Snapping(seen, settings.grid().get());
    }

    /// Snaps a box that is moved by a distance.
    ///
    /// @param scale pixels per unit of the drawing
    Snapped snap(Bounds box, double dx, double dy, double scale) {
        var moved = box.moved(dx, dy);
        var sideways = pulled(moved, true, PULL / scale);
        var upright = pulled(moved, false, PULL / scale);
        var x = sideways == null ? free(moved.x()) - box.x() : dx + sideways.distance;
        var y = upright == null ? free(moved.y()) - box.y() : dy + upright.distance;
        var there = box.moved(x, y);
        var guides = new ArrayList<Guide>(2);
        if (sideways != null) {
            guides.add(new Guide(true, sideways.line, Math.min(there.y(), sideways.other.y()),
                    Math.max(there.bottom(), sideways.other.bottom())));
        }
        if (upright != null) {
            guides.add(new Guide(false, upright.line, Math.min(there.x(), upright.other.x()),
                    Math.max(there.right(), upright.other.right())));
        }
        return new Snapped(x, y, guides);
    }

    private double free(double at) {
        return grid ? grid(at) : Math.rint(at);
    }

    /// The nearest line within reach: edges to edges, centres to centres.
    private @Nullable Pulled pulled(Bounds box, boolean sideways, double reach) {
        Pulled best = null;
        for (var other : around) {
            for (var share = 0.0; share <= 1; share += 0.5) {
                var line = sideways ? other.x() + share * other.width() : other.y() + share * other.height();
                var own = sideways ? box.x() + share * box.width() : box.y() + share * box.height();
                if (Math.abs(line - own) < (best == null ? reach : Math.abs(best.distance))) {
                    best = new Pulled(line - own, line, other);
                }
            }
        }
        return best;
    }

    /// Where the mouse means a line to be: on the grid, unless a person wants none, or not now.
    static double line(double at, MouseEvent event, Settings settings) {
        return event.isAltDown() || !settings.grid().get() ? Math.rint(at) : grid(at);
    }

    /// The nearest line of the grid.
    static double grid(double at) {
        return Math.rint(at / GRID) * GRID;
    }
}
