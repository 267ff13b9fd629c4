package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Cursor;

import dev.nines.diagrams.mark.Bounds;

/// A place at the edge of what is selected that can be dragged: a corner resizes, the middle of a side connects.
///
/// @param x where it stands, in pixels of the canvas
/// @param y the same downwards
/// @param sideways -1 at the left, 0 in the middle, 1 at the right
/// @param upright -1 at the top, 0 in the middle, 1 at the bottom
record Handle(double x, double y, int sideways, int upright) {

    private static final double REACH = 7;
    /// Pixels under which there is no room for handles.
    private static final double LEAST = 24;

    /// Whether it resizes; else it connects.
    boolean resizes() {
        return sideways != 0 && upright != 0;
    }

    /// The cursor over it.
    Cursor cursor() {
        if (!resizes()) {
            return Cursor.CROSSHAIR;
        }
        return sideways == upright ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }

    /// Whether a point of the canvas is on it.
    boolean hit(double px, double py) {
        return Math.abs(px - x) <= REACH && Math.abs(py - y) <= REACH;
    }

    /// The corners of a place.
    static List<Handle> corners(Bounds place) {
        var handles = new ArrayList<Handle>(4);
        for (var sideways = -1; sideways <= 1; sideways += 2) {
            for (var upright = -1; upright <= 1; upright += 2) {
                handles.add(at(place, sideways, upright));
            }
        }
        return handles;
    }

    /// The middles of the sides of a place.
    static List<Handle> sides(Bounds place) {
        return place.width() < LEAST || place.height() < LEAST
                ? List.of()
                : List.of(at(place, 1, 0), at(place, -1, 0), at(place, 0, -1), at(place, 0, 1));
    }

    private static Handle at(Bounds place, int sideways, int upright) {
        return new Handle(Math.round(place.centreX() + sideways * place.width() / 2),
                Math.round(place.centreY() + upright * place.height() / 2), sideways, upright);
    }
}
