package dev.nines.app.editor;

import java.util.List;

/// Shows the lines that something is drawn to, across the whole canvas.
final class Guides {

    private Guides() {}

    static void show(Sketch sketch, Viewport view, List<Snapping.Guide> guides) {
        for (var guide : guides) {
            if (guide.upright()) {
                sketch.line(view.screenX(guide.at()), 0, view.screenX(guide.at()), view.height(), "guide");
            } else {
                sketch.line(0, view.screenY(guide.at()), view.width(), view.screenY(guide.at()), "guide");
            }
        }
    }
}
