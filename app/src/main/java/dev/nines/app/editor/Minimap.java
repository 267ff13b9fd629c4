package dev.nines.app.editor;

import java.nio.IntBuffer;
import java.util.function.BiConsumer;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import dev.nines.diagrams.mark.Bounds;

/// The whole picture in little, with a frame around the part that is seen; a press or drag goes there.
final class Minimap extends Pane {

    static final double WIDTH = Miniature.WIDTH;
    static final double HEIGHT = Miniature.HEIGHT;

    private final ImageView image = new ImageView();
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
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        getChildren().addAll(image, frame);
        addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                    || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                goTo.accept(place.drawingX(event.getX()), place.drawingY(event.getY()));
            }
            event.consume();
        });
    }

    /// Shows a picture in little.
    void show(Miniature miniature) {
        place = miniature.place();
        image.setImage(new WritableImage(new PixelBuffer<>(Miniature.WIDTH * Miniature.DENSITY,
                Miniature.HEIGHT * Miniature.DENSITY, IntBuffer.wrap(miniature.pixels()), PixelFormat.getIntArgbPreInstance())));
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
