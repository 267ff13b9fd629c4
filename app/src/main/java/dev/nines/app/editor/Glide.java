package dev.nines.app.editor;

import java.util.HashMap;
import java.util.Map;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;

import dev.nines.app.look.MarkPainter;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.compose.Dragging;
import dev.nines.diagrams.mark.Bounds;

/// Leads everything from where it stood in one drawing to where it stands in the next, for a quarter of a second.
/// Connections appear when all has arrived.
final class Glide extends AnimationTimer {

    private static final double NANOSECONDS = 240e6;
    /// More pieces than this cannot be painted often enough.
    private static final int MOST = 600;

    private final Picture to;
    private final Canvas canvas;
    private final CanvasView view;
    private final Map<Dragging.Appearance, Bounds> from = new HashMap<>();
    private long begun;

    private Glide(Picture from, Picture to, Canvas canvas, CanvasView view) {
        this.to = to;
        this.canvas = canvas;
        this.view = view;
        from.composition().shown().forEach(shown -> this.from.putIfAbsent(Dragging.Appearance.of(shown), shown.bounds()));
    }

    /// Begins, unless a person wants no movement or there is too much to move.
    static void begin(Picture from, Picture to, Canvas canvas, CanvasView view) {
        if (!Platform.getPreferences().isReducedMotion() && to.pieces().size() <= MOST) {
            canvas.setWidth(view.getWidth());
            canvas.setHeight(view.getHeight());
            var glide = new Glide(from, to, canvas, view);
            glide.paint(0);
            canvas.setVisible(true);
            glide.start();
        }
    }

    @Override
    public void handle(long now) {
        begun = begun == 0 ? now : begun;
        var share = (now - begun) / NANOSECONDS;
        if (share >= 1 || view.picture() != to) {
            stop();
            canvas.setVisible(false);
        } else {
            // fast at first, slow at last
            paint(1 - Math.pow(1 - share, 3));
        }
    }

    private void paint(double share) {
        var gc = canvas.getGraphicsContext2D();
        var port = view.view();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.setFill(Paints.of(to.background()));
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var painter = new MarkPainter(gc, port.scale());
        var shown = to.composition().shown();
        for (var place = 0; place < shown.size(); place++) {
            var piece = to.pieces().get(place);
            var before = from.getOrDefault(Dragging.Appearance.of(shown.get(place)), piece.bounds());
            if (piece.sort() != Piece.Sort.LINE && !piece.label()) {
                var dx = (before.x() - piece.bounds().x()) * (1 - share) * port.scale();
                var dy = (before.y() - piece.bounds().y()) * (1 - share) * port.scale();
                gc.setTransform(port.scale(), 0, 0, port.scale(), port.x() + dx, port.y() + dy);
                piece.marks().forEach(painter::paint);
            }
        }
        gc.setTransform(1, 0, 0, 1, 0, 0);
    }
}
