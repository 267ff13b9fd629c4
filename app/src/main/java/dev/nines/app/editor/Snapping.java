package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;

/// Draws what is moved to the lines of what stands around it, and else to the grid.
final class Snapping {

    static final double GRID = 8;
    /// Pixels from which a line draws.
    private static final double PULL = 6;

    private final List<Bounds> around = new ArrayList<>();

    /// A line that something was drawn to.
    ///
    /// @param upright whether it runs from top to bottom
    /// @param at where it stands, in units of the drawing
    record Guide(boolean upright, double at) {}

    /// A distance that was snapped.
    ///
    /// @param dx to the right
    /// @param dy downwards
    /// @param guides the lines that it was drawn to
    record Snapped(double dx, double dy, List<Guide> guides) {}

    /// Lines of all that is seen but of what is moved.
    Snapping(Picture picture, Viewport view, Set<? extends ElementId> moved) {
        picture.within(view.seen(), piece -> {
            if (!piece.label() && piece.sort() != Piece.Sort.LINE && !moved.contains(piece.id())) {
                around.add(piece.bounds());
            }
        });
    }

    /// Snaps a box that is moved by a distance.
    Snapped snap(Bounds box, double dx, double dy, double scale) {
        var guides = new ArrayList<Guide>(2);
        var pull = PULL / scale;
        var left = box.x() + dx;
        var top = box.y() + dy;
        var sideways = pull;
        var upright = pull;
        var moveX = Double.NaN;
        var moveY = Double.NaN;
        var lineX = 0.0;
        var lineY = 0.0;
        for (var other : around) {
            for (var share = 0.0; share <= 1; share += 0.5) {
                var wantedX = other.x() + share * other.width() - share * box.width();
                if (Math.abs(wantedX - left) < sideways) {
                    sideways = Math.abs(wantedX - left);
                    moveX = wantedX;
                    lineX = other.x() + share * other.width();
                }
                var wantedY = other.y() + share * other.height() - share * box.height();
                if (Math.abs(wantedY - top) < upright) {
                    upright = Math.abs(wantedY - top);
                    moveY = wantedY;
                    lineY = other.y() + share * other.height();
                }
            }
        }
        if (!Double.isNaN(moveX)) {
            guides.add(new Guide(true, lineX));
        }
        if (!Double.isNaN(moveY)) {
            guides.add(new Guide(false, lineY));
        }
        return new Snapped((Double.isNaN(moveX) ? grid(left) : moveX) - box.x(),
                (Double.isNaN(moveY) ? grid(top) : moveY) - box.y(), guides);
    }

    /// The nearest line of the grid.
    static double grid(double at) {
        return Math.rint(at / GRID) * GRID;
    }
}
