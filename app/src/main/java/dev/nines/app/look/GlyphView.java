package dev.nines.app.look;

import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

import dev.nines.diagrams.icon.Icons;
import dev.nines.diagrams.mark.Glyph;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Segment;

/// One of our icons as a node of a fixed size.
public final class GlyphView extends Region {

    private final double size;

    /// The icon of a name, in a colour.
    public GlyphView(String name, double size, Paint paint) {
        this.size = size;
        var glyph = Icons.named(name);
        var strokes = path(glyph.strokes());
        strokes.setStroke(paint);
        strokes.setStrokeWidth(Glyph.LINE);
        strokes.setStrokeLineCap(StrokeLineCap.ROUND);
        strokes.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().add(strokes);
        if (!glyph.solids().segments().isEmpty()) {
            var solids = path(glyph.solids());
            solids.setStroke(null);
            solids.setFill(paint);
            getChildren().add(solids);
        }
        var scale = new Scale(size / Glyph.GRID, size / Glyph.GRID);
        getChildren().forEach(child -> child.getTransforms().add(scale));
        setMouseTransparent(true);
        setMinSize(size, size);
        setMaxSize(size, size);
    }

    private static Path path(Outline outline) {
        var path = new Path();
        for (var segment : outline.segments()) {
            path.getElements().add(switch (segment) {
                case Segment.Move(var x, var y) -> new MoveTo(x, y);
                case Segment.Line(var x, var y) -> new LineTo(x, y);
                case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    new CubicCurveTo(x1, y1, x2, y2, x, y);
                case Segment.Close() -> new ClosePath();
            });
        }
        path.setManaged(false);
        return path;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return size;
    }
}
