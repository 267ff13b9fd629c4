package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Mark;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A part of a picture that is painted at once: the marks of one element without those of elements in it.
///
/// @param id
///            of the element
/// @param title
///            the element's name, or null
/// @param sort
///            how it is hit by the mouse
/// @param label
///            whether it is only words about the element
/// @param bounds
///            its shape
/// @param extent
///            all that is painted
/// @param route
///            corners of a line: x and y in turn; empty for all else
record Piece(ElementId id, @Nullable String title, Sort sort, boolean label, Bounds bounds, Bounds extent,
        List<Mark> marks, List<Double> route) {

    /// How the mouse hits a piece.
    enum Sort {
        /// On its border and heading.
        CONTAINER,
        /// Anywhere within.
        CARD,
        /// Near its line.
        LINE
    }

    private static final double HEADING = 26;
    /// How far an arrowhead reaches beside its line.
    private static final double BESIDE = 10;

    /// Whether a point of the drawing hits it.
    ///
    /// @param reach
    ///            how far beside still counts
    boolean hit(double x, double y, double reach) {
        return switch (sort) {
            case CARD -> bounds.grown(reach / 2).contains(x, y);
            case CONTAINER -> bounds.grown(reach).contains(x, y)
                    && (y < bounds.y() + HEADING || !bounds.grown(-reach - 2).contains(x, y));
            case LINE -> extent.grown(reach).contains(x, y) && distance(x, y) <= reach;
        };
    }

    /// Whether something of it is painted in an area.
    boolean touches(Bounds area) {
        return extent.overlaps(area)
                && (sort != Sort.LINE || route.isEmpty() || parts().stream().anyMatch(area::overlaps));
    }

    /// The straight parts of a line, with room for its arrowheads.
    List<Bounds> parts() {
        var parts = new ArrayList<Bounds>();
        for (var at = 0; at + 3 < route.size(); at += 2) {
            parts.add(Bounds.between(route.get(at), route.get(at + 1), route.get(at + 2), route.get(at + 3))
                    .grown(BESIDE));
        }
        return parts;
    }

    private double distance(double x, double y) {
        var nearest = Double.MAX_VALUE;
        for (var at = 0; at + 3 < route.size(); at += 2) {
            nearest = Math.min(nearest, distance(x, y, route.get(at), route.get(at + 1), route.get(at + 2),
                    route.get(at + 3)));
        }
        return nearest;
    }

    private static double distance(double x, double y, double x1, double y1, double x2, double y2) {
        var length = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
        var share = length == 0 ? 0 : Math.clamp(((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length, 0, 1);
        return Math.hypot(x - (x1 + share * (x2 - x1)), y - (y1 + share * (y2 - y1)));
    }
}
