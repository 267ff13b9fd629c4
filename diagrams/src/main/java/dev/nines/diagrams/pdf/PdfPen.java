package dev.nines.diagrams.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;
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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Paints marks into the content of a PDF page whose y axis already points downwards.
final class PdfPen {

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private int opacity = 100;

    PdfPen(PDDocument document, PDPageContentStream content) throws IOException {
        this.content = content;
        this.fonts = new PdfFonts(document);
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
    }

    void ground(Bounds view, Color color) throws IOException {
        box(new Box(view, Style.filled(color)));
    }

    void paint(Mark mark) throws IOException {
        switch (mark) {
            case Box box -> box(box);
            case Path path -> shape(path.outline(), path.style());
            case Text text -> text(text);
            case Icon icon -> icon(icon);
            case Group group -> {
                for (var part : group.marks()) {
                    paint(part);
                }
            }
        }
    }

    private void box(Box box) throws IOException {
        if (box.style().shadow() != null) {
            for (var layer : box.style().shadow().under(box)) {
                box(layer);
            }
        }
        shape(RoundBox.outline(box.bounds(), box.style().radius()), box.style());
    }

    private void shape(Outline outline, Style style) throws IOException {
        if (style.fill() != null) {
            useOpacity(style.fill().opacity() * style.opacity());
            content.setNonStrokingColor(rgb(style.fill()));
            trace(outline);
            content.fill();
        }
        if (style.stroke() != null) {
            useOpacity(style.stroke().opacity() * style.opacity());
            content.setStrokingColor(rgb(style.stroke()));
            content.setLineWidth((float) style.width());
            content.setLineDashPattern(dash(style), 0);
            trace(outline);
            content.stroke();
        }
    }

    private void trace(Outline outline) throws IOException {
        for (var segment : outline.segments()) {
            switch (segment) {
                case Segment.Move(var x, var y) -> content.moveTo((float) x, (float) y);
                case Segment.Line(var x, var y) -> content.lineTo((float) x, (float) y);
                case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    content.curveTo((float) x1, (float) y1,
                            (float) x2, (float) y2, (float) x, (float) y);
                case Segment.Close() -> content.closePath();
            }
        }
    }

    private void text(Text text) throws IOException {
        var face = fonts.of(text.font().weight());
        var shown = fonts.showable(text.content(), text.font().weight());
        if (shown.isBlank()) {
            return;
        }
        double width = TextMeasure.width(shown, text.font());
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        useOpacity(text.color().opacity());
        content.setNonStrokingColor(rgb(text.color()));
        content.beginText();
        content.setFont(face, (float) text.font().size());
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) text.y()));
        content.showText(shown);
        content.endText();
    }

    private void icon(Icon icon) throws IOException {
        double scale = icon.size() / Glyph.GRID;
        var glyph = icon.glyph();
        if (!glyph.strokes().segments().isEmpty()) {
            shape(glyph.strokes().placed(icon.x(), icon.y(), scale),
                    Style.lined(icon.color(), Glyph.LINE * scale));
        }
        if (!glyph.solids().segments().isEmpty()) {
            shape(glyph.solids().placed(icon.x(), icon.y(), scale), Style.filled(icon.color()));
        }
    }

    private void useOpacity(double wanted) throws IOException {
        int percent = (int) Math.round(wanted * 100);
        if (percent != opacity) {
            content.setGraphicsStateParameters(opacities.computeIfAbsent(percent, PdfPen::state));
            opacity = percent;
        }
    }

    private static PDExtendedGraphicsState state(int percent) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(percent / 100f);
        state.setStrokingAlphaConstant(percent / 100f);
        return state;
    }

    private static float[] dash(Style style) {
        var lengths = new float[style.dash().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = style.dash().get(i).floatValue();
        }
        return lengths;
    }

    private static PDColor rgb(Color color) {
        return new PDColor(
                new float[]{color.red() / 255f, color.green() / 255f, color.blue() / 255f},
                PDDeviceRGB.INSTANCE);
    }
}
