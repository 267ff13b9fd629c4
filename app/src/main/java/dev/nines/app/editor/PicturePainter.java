package dev.nines.app.editor;

import java.util.Arrays;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.ImagePattern;

import dev.nines.app.look.MarkPainter;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Mark;

/// Paints the part of a picture that a canvas shows.
///
/// The farther out, the less detail: below [#PLAIN] a card is plain boxes and texts are left out.
final class PicturePainter {

    /// Scale under which cards are plain boxes.
    private static final double PLAIN = 0.28;
    private static final int DOT_STEP = 24;
    private static final double DOTS_FROM = 0.45;

    private final Canvas canvas;

    PicturePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /// Paints a picture.
    ///
    /// @param view
    ///            where the canvas stands
    /// @param dot
    ///            colour of the dots of the ground
    /// @return how many pieces were painted
    int paint(Picture picture, Viewport view, Color dot) {
        var gc = canvas.getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.setFill(Paints.of(picture.background()));
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (view.scale() >= DOTS_FROM) {
            var step = DOT_STEP * view.scale();
            gc.setFill(new ImagePattern(dot(dot, picture.background()), view.x(), view.y(), step, step,
                    false));
            gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        }
        gc.setTransform(view.scale(), 0, 0, view.scale(), view.x(), view.y());
        var painter = new MarkPainter(gc, view.scale());
        var painted = new int[1];
        picture.within(new Bounds(view.drawingX(0), view.drawingY(0), canvas.getWidth() / view.scale(),
                canvas.getHeight() / view.scale()), piece -> {
                    painted[0]++;
                    if (view.scale() < PLAIN && piece.sort() == Piece.Sort.CARD) {
                        plain(painter, piece);
                    } else {
                        piece.marks().forEach(painter::paint);
                    }
                });
        gc.setTransform(1, 0, 0, 1, 0, 0);
        return painted[0];
    }

    private static void plain(MarkPainter painter, Piece piece) {
        for (var mark : piece.marks()) {
            boxes(painter, mark);
        }
    }

    private static void boxes(MarkPainter painter, Mark mark) {
        if (mark instanceof Box box) {
            painter.paint(new Box(box.bounds(), box.style().rounded(0)));
        } else if (mark instanceof Icon) {
            painter.paint(mark);
        } else if (mark instanceof Group group) {
            group.marks().forEach(inner -> boxes(painter, inner));
        }
    }

    private static WritableImage dot(Color dot, Color ground) {
        var image = new WritableImage(DOT_STEP, DOT_STEP);
        var pixels = image.getPixelWriter();
        var row = new int[DOT_STEP * DOT_STEP];
        Arrays.fill(row, 0xFF000000 | ground.rgb());
        row[0] = 0xFF000000 | dot.rgb();
        row[1] = 0xFF000000 | dot.over(ground, 0.6).rgb();
        row[DOT_STEP] = 0xFF000000 | dot.over(ground, 0.6).rgb();
        pixels.setPixels(0, 0, DOT_STEP, DOT_STEP, PixelFormat.getIntArgbInstance(), row, 0, DOT_STEP);
        return image;
    }
}
