package dev.nines.model.edit;

import dev.nines.model.Architecture;
import dev.nines.model.Placement;
import dev.nines.model.Point;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Positions on the canvas: rounded to hundredths and kept within what a file holds.
final class Positions {

    private static final double FARTHEST = 1e6;

    private Positions() {}

    /// The top left corner of a container from the canvas's origin, or null where it or one around it is unplaced.
    static @Nullable Point origin(Architecture design, @Nullable ComponentId container) {
        var x = 0.0;
        var y = 0.0;
        for (var at = container == null ? null : design.find(container); at != null; at = design.parent(at)) {
            var place = at.placement();
            if (place == null) {
                return null;
            }
            x += place.x();
            y += place.y();
        }
        return new Point(x, y);
    }

    static Placement neat(Placement place) {
        return new Placement(neat(place.x(), -FARTHEST), neat(place.y(), -FARTHEST), neat(place.width(), 1),
                neat(place.height(), 1));
    }

    static Point neat(Point point) {
        return new Point(neat(point.x(), -FARTHEST), neat(point.y(), -FARTHEST));
    }

    private static double neat(double value, double least) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a position is " + value + "; it must be finite");
        }
        return Math.clamp(Math.rint(value * 100) / 100, least, FARTHEST) + 0.0;
    }
}
