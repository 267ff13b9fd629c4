package dev.nines.app.editor;

import java.util.function.BiConsumer;

import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import dev.nines.app.look.Paints;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Theme;

/// The whole picture in little, with a frame around the part that is seen; a press or drag goes there.
final class Minimap extends Pane {

    static final double WIDTH = 152;
    static final double HEIGHT = 88;
    private static final double MARGIN = 6;

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private Viewport place = new Viewport(1, 0, 0, WIDTH, HEIGHT);

    /// A minimap.
    ///
    /// @param goTo
    ///            told which place of the drawing is to be in the middle
    Minimap(BiConsumer<Double, Double> goTo) {
        getStyleClass().add("minimap");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        frame.getStyleClass().add("minimap-frame");
        frame.setManaged(false);
        var clip = new Rectangle(WIDTH, HEIGHT);
        clip.setArcWidth(16);
        clip.setArcHeight(16);
        setClip(clip);
        getChildren().addAll(canvas, frame);
        addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                    || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                goTo.accept(place.drawingX(event.getX()), place.drawingY(event.getY()));
            }
            event.consume();
        });
    }

    /// Draws a picture in little.
    void show(Picture picture, Theme theme) {
        place = new Viewport(1, 0, 0, WIDTH, HEIGHT).fitted(picture.bounds(), MARGIN, 0.5);
        var gc = canvas.getGraphicsContext2D();
        gc.setFill(Paints.of(theme.panel()));
        gc.fillRect(0, 0, WIDTH, HEIGHT);
        var block = Paints.of(theme.muted().over(theme.panel(), 0.55));
        var room = Paints.of(theme.muted().over(theme.panel(), 0.35));
        gc.setLineWidth(1);
        gc.setFill(block);
        gc.setStroke(room);
        for (var piece : picture.pieces()) {
            var box = place.onScreen(piece.bounds());
            switch (piece.sort()) {
                case CONTAINER -> gc.strokeRect(snap(box.x()), snap(box.y()), Math.round(box.width()),
                        Math.round(box.height()));
                case CARD -> gc.fillRect(box.x(), box.y(), Math.max(1.5, box.width()),
                        Math.max(1.5, box.height()));
                case LINE -> {
                    // too fine to be seen
                }
            }
        }
        gc.setStroke(Paints.of(theme.line()));
        gc.strokeRoundRect(0.5, 0.5, WIDTH - 1, HEIGHT - 1, 15, 15);
    }

    private static double snap(double at) {
        return Math.floor(at) + 0.5;
    }

    /// Frames the part that is seen.
    void frame(Bounds seen) {
        var box = place.onScreen(seen);
        frame.setX(snap(Math.max(box.x(), 1)));
        frame.setY(snap(Math.max(box.y(), 1)));
        frame.setWidth(Math.max(4, Math.min(box.right(), WIDTH - 2) - frame.getX()));
        frame.setHeight(Math.max(4, Math.min(box.bottom(), HEIGHT - 2) - frame.getY()));
    }
}
