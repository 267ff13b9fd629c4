package dev.nines.diagrams.png;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

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
import dev.nines.diagrams.text.TextMeasure;
import org.jspecify.annotations.Nullable;

/// Paints marks on a Java2D canvas.
final class Painter {

    /// Text lower than this is left out: nobody can read it.
    private static final double LEAST_TEXT = 4.5;
    /// Icons smaller than this are patches of their colour; shadows of cards with such icons are left out.
    private static final double LEAST_ICON = 7;
    private static final double ICON_OF_A_CARD = 20;
    /// Lines are never finer than this, so that rooms do not fade far out.
    private static final double LEAST_LINE = 0.7;
    /// Scale under which a dash is a grey line at the price of thousands of strokes.
    private static final double LEAST_DASH = 0.35;

    private final Graphics2D graphics;
    private final double scale;

    /// Paints every detail.
    Painter(Graphics2D graphics) {
        this(graphics, Double.POSITIVE_INFINITY);
    }

    /// @param scale pixels per unit of the drawing: what is too small to be seen is left out; infinite: nothing is
    Painter(Graphics2D graphics, double scale) {
        this.graphics = graphics;
        this.scale = scale;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
                RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
                RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    static void clear(Graphics2D graphics, Color color, int width, int height) {
        graphics.setColor(awt(color, 1));
        graphics.fillRect(0, 0, width, height);
    }

    void paint(Mark mark) {
        switch (mark) {
            case Box box -> box(box);
            case Path path -> shape(shape(path.outline()), path.style());
            case Text text -> text(text);
            case Icon icon -> icon(icon);
            case Group group -> group.marks().forEach(this::paint);
        }
    }

    private void box(Box box) {
        if (box.style().shadow() != null && scale * ICON_OF_A_CARD >= LEAST_ICON) {
            box.style().shadow().under(box).forEach(this::box);
        }
        var bounds = box.bounds();
        double radius = box.style().radius();
        Shape shape = radius * scale >= 1
                ? new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(),
                        2 * radius, 2 * radius)
                : new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        shape(shape, box.style());
    }

    private void shape(Shape shape, Style style) {
        if (style.fill() != null) {
            fill(shape, style.fill(), style.opacity());
        }
        if (style.stroke() != null) {
            graphics.setStroke(
                    new BasicStroke((float) Math.max(style.width(), LEAST_LINE / scale), BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND, 10,
                            dash(style), 0));
            graphics.setColor(awt(style.stroke(), style.opacity()));
            graphics.draw(shape);
        }
    }

    private void fill(Shape shape, Color color, double opacity) {
        graphics.setColor(awt(color, opacity));
        graphics.fill(shape);
    }

    private float @Nullable [] dash(Style style) {
        if (style.dash().isEmpty() || scale < LEAST_DASH) {
            return null;
        }
        var lengths = new float[style.dash().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = style.dash().get(i).floatValue();
        }
        return lengths;
    }

    private void text(Text text) {
        if (text.font().size() * scale < LEAST_TEXT) {
            return;
        }
        graphics.setColor(awt(text.color(), 1));
        double width = TextMeasure.width(text.content(), text.font());
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        // as shapes: Java2D puts letters onto whole pixels, which tears small words apart
        graphics.translate(x, text.y());
        graphics.fill(AwtFonts.outline(text.content(), text.font()));
        graphics.translate(-x, -text.y());
    }

    private void icon(Icon icon) {
        if (icon.size() * scale < LEAST_ICON) {
            fill(new Rectangle2D.Double(icon.x(), icon.y(), icon.size(), icon.size()), icon.color(), 1);
            return;
        }
        double grid = icon.size() / Glyph.GRID;
        var glyph = icon.glyph();
        shape(shape(glyph.strokes().placed(icon.x(), icon.y(), grid)),
                Style.lined(icon.color(), Glyph.LINE * grid));
        fill(shape(glyph.solids().placed(icon.x(), icon.y(), grid)), icon.color(), 1);
    }

    private static Shape shape(Outline outline) {
        var path = new Path2D.Double();
        for (var segment : outline.segments()) {
            switch (segment) {
                case Segment.Move(var x, var y) -> path.moveTo(x, y);
                case Segment.Line(var x, var y) -> path.lineTo(x, y);
                case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    path.curveTo(x1, y1, x2, y2, x, y);
                case Segment.Close() -> path.closePath();
            }
        }
        return path;
    }

    private static java.awt.Color awt(Color color, double opacity) {
        return new java.awt.Color(color.red(), color.green(), color.blue(),
                (int) Math.round(255 * color.opacity() * opacity));
    }
}
