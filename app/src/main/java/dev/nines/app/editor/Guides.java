package dev.nines.app.editor;

import java.util.List;

/// Shows the lines that something is drawn to, from one box to the other and a little beyond.
final class Guides {

    private static final double BEYOND = 8;

    private Guides() {}

    static void show(Sketch sketch, Viewport view, List<Snapping.Guide> guides) {
        for (var guide : guides) {
            if (guide.upright()) {
                var x = Math.rint(view.screenX(guide.at())) + 0.5;
                sketch.line(x, view.screenY(guide.from()) - BEYOND, x, view.screenY(guide.to()) + BEYOND, "guide");
            } else {
                var y = Math.rint(view.screenY(guide.at())) + 0.5;
                sketch.line(view.screenX(guide.from()) - BEYOND, y, view.screenX(guide.to()) + BEYOND, y, "guide");
            }
        }
    }
}
