package dev.nines.app.editor;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import org.jspecify.annotations.Nullable;

/// Places relative to containers: below the heading and off the border.
final class Targets {

    private static final double SIDE = 12;
    private static final double HEADING = 36;

    private Targets() {}

    /// What an edit stores so that a box of the drawing stands where it does.
    static Placement within(Desk desk, @Nullable Component container, Bounds box) {
        var around = container == null ? null : desk.drawn(container.id());
        return around == null
                ? new Placement(box.x(), box.y(), box.width(), box.height())
                : clear(true, new Placement(box.x() - around.x(), box.y() - around.y(), box.width(), box.height()));
    }

    /// A place, clear of border and heading where it is one in a container.
    static Placement clear(boolean inside, Placement place) {
        return inside
                ? new Placement(Math.max(SIDE, place.x()), Math.max(HEADING, place.y()), place.width(), place.height())
                : place;
    }
}
