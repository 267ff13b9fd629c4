package dev.nines.app.look;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Glyph;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Segment;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;

/// Paints marks on a JavaFX canvas whose transform leads from drawing to pixels.
public final class MarkPainter {

    /// Text lower than this on the screen is left out: nobody can read it.
    private static final double LEAST_TEXT = 4.5;
    /// Icons smaller than this on the screen are patches of their colour; shadows are left out.
    private static final double LEAST_ICON = 7;

    /// Lines are never finer than this on the screen, so that rooms do not fade far out.
    private static final double LEAST_LINE = 0.7;

    private final GraphicsContext gc;
    private final double scale;

    /// A painter.
    ///
    /// @param scale
    ///            pixels per unit of the drawing: what is too small to be seen is left out
    public MarkPainter(GraphicsContext gc, double scale) {
        this.gc = gc;
        this.scale = scale;
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// Paints a mark and what is in it.
    public void paint(Mark mark) {
        switch (mark) {
            case Box box -> box(box);
            case Path path -> path(path);
            case Text text -> text(text);
            case Icon icon -> icon(icon);
            case Group group -> group.marks().forEach(this::paint);
        }
    }

    private void box(Box box) {
        var style = box.style();
        if (style.shadow() != null && scale * 20 >= LEAST_ICON) {
            style.shadow().under(box).forEach(this::box);
        }
        var bounds = box.bounds();
        var arc = 2 * style.radius();
        gc.setGlobalAlpha(style.opacity());
        if (style.fill() != null) {
            gc.setFill(Paints.of(style.fill()));
            if (arc * scale < 2) {
                gc.fillRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
            } else {
                gc.fillRoundRect(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
            }
        }
        if (style.stroke() != null && style.width() > 0) {
            line(style, style.stroke());
            if (arc * scale < 2) {
                gc.strokeRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
            } else {
                gc.strokeRoundRect(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
            }
        }
        gc.setGlobalAlpha(1);
    }

    private void line(Style style, Color stroke) {
        gc.setStroke(Paints.of(stroke));
        gc.setLineWidth(Math.max(style.width(), LEAST_LINE / scale));
        // far out a dash is a grey line at the price of thousands of strokes
        if (style.dash().isEmpty() || scale < 0.35) {
            gc.setLineDashes((double[]) null);
        } else {
            gc.setLineDashes(style.dash().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private void path(Path path) {
        var style = path.style();
        gc.setGlobalAlpha(style.opacity());
        trace(path.outline());
        if (style.fill() != null) {
            gc.setFill(Paints.of(style.fill()));
            gc.fill();
        }
        if (style.stroke() != null && style.width() > 0) {
            line(style, style.stroke());
            gc.stroke();
        }
        gc.setGlobalAlpha(1);
    }

    private void trace(Outline outline) {
        gc.beginPath();
        for (var segment : outline.segments()) {
            switch (segment) {
                case Segment.Move(var x, var y) -> gc.moveTo(x, y);
                case Segment.Line(var x, var y) -> gc.lineTo(x, y);
                case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    gc.bezierCurveTo(x1, y1, x2, y2, x, y);
                case Segment.Close() -> gc.closePath();
            }
        }
    }

    private void text(Text text) {
        if (text.font().size() * scale < LEAST_TEXT) {
            return;
        }
        gc.setFont(Fonts.of(text.font()));
        gc.setFill(Paints.of(text.color()));
        gc.setTextAlign(switch (text.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        gc.fillText(text.content(), text.x(), text.y());
    }

    private void icon(Icon icon) {
        if (icon.size() * scale < LEAST_ICON) {
            gc.setFill(Paints.of(icon.color()));
            gc.fillRect(icon.x(), icon.y(), icon.size(), icon.size());
            return;
        }
        gc.save();
        gc.translate(icon.x(), icon.y());
        gc.scale(icon.size() / Glyph.GRID, icon.size() / Glyph.GRID);
        gc.setLineDashes((double[]) null);
        gc.setLineWidth(Glyph.LINE);
        gc.setStroke(Paints.of(icon.color()));
        gc.setFill(Paints.of(icon.color()));
        trace(icon.glyph().strokes());
        gc.stroke();
        if (!icon.glyph().solids().segments().isEmpty()) {
            trace(icon.glyph().solids());
            gc.fill();
        }
        gc.restore();
    }
}
