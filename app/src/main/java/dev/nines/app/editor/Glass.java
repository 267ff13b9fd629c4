package dev.nines.app.editor;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A pane of glass over the drawing, on which is painted what comes and goes too fast for the drawing itself.
public final class Glass extends Region {

    /// What is painted on it.
    public interface Painting {

        /// The drawing is another one from now on.
        void over(Places places);

        /// Paints it where the drawing is seen, on a clean glass.
        void paint(GraphicsContext pen, Viewport view);
    }

    private final Canvas canvas = new Canvas();
    private @Nullable Painting painting;
    private @Nullable Picture picture;
    private Viewport view = new Viewport(1, 0, 0, 0, 0);

    Glass() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// Shows something from now on; null: nothing.
    public void show(@Nullable Painting wanted) {
        painting = wanted;
        if (wanted != null && picture != null) {
            wanted.over(picture);
        }
        repaint();
    }

    /// Paints anew what has changed.
    public void repaint() {
        var shown = painting;
        // without a painting it takes no memory
        double width = shown == null ? 0 : view.width();
        double height = shown == null ? 0 : view.height();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        if (shown != null && picture != null) {
            var pen = canvas.getGraphicsContext2D();
            pen.clearRect(0, 0, width, height);
            shown.paint(pen, view);
        }
    }

    /// The drawing, and what is seen of it.
    @SuppressWarnings("ReferenceEquality")
    void look(Picture drawn, Viewport seen) {
        boolean other = drawn != picture;
        boolean moved = !seen.equals(view);
        picture = drawn;
        view = seen;
        if (other && painting != null) {
            painting.over(drawn);
        }
        if (other || moved) {
            repaint();
        }
    }
}
