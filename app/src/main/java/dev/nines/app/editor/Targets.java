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
                : new Placement(Math.max(SIDE, box.x() - around.x()), Math.max(HEADING, box.y() - around.y()),
                        box.width(), box.height());
    }
}
