package dev.nines.app.editor;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;

/// Tells tests where things stand on the canvas.
public final class CanvasProbe {

    private final CanvasView canvas;

    /// A probe of the node of the canvas.
    public CanvasProbe(Node canvas) {
        this.canvas = (CanvasView) canvas;
    }

    private Picture picture() {
        return Objects.requireNonNull(canvas.picture());
    }

    /// A place on the screen where an element is hit: the middle of a card, the heading of a container.
    public Point2D where(ElementId id) {
        var piece = picture().of(id).getFirst();
        var place = canvas.view().onScreen(piece.bounds());
        var y = piece.sort() == Piece.Sort.CONTAINER ? place.y() + 8 * canvas.view().scale() : place.centreY();
        return canvas.localToScreen(piece.sort() == Piece.Sort.CONTAINER ? place.x() + 20 : place.centreX(), y);
    }

    /// Where an element is drawn, in units of the drawing.
    public Bounds bounds(ElementId id) {
        return picture().of(id).getFirst().bounds();
    }

    /// Whether an element is drawn.
    public boolean draws(ElementId id) {
        return !picture().of(id).isEmpty();
    }

    /// Whether a drawing is seen and nothing of it is still to be painted.
    public boolean isSharp() {
        return canvas.picture() != null && !canvas.isNeedsLayout() && !canvas.painting().get();
    }

    /// Whether something is seen being dragged.
    public boolean drags() {
        return canvas.lifts();
    }

    /// Counts from now on how often everything is led to its place.
    public AtomicInteger glides() {
        var count = new AtomicInteger();
        canvas.getChildrenUnmodifiable().stream().filter(Canvas.class::isInstance).forEach(
                above -> above.visibleProperty().addListener((_, _, visible) -> count.addAndGet(visible ? 1 : 0)));
        return count;
    }

    /// Whether something is on its way to its place.
    public boolean glide() {
        return canvas.getChildrenUnmodifiable().stream().anyMatch(one -> one instanceof Canvas && one.isVisible());
    }

    /// A place of the drawing on the screen.
    public Point2D at(double drawingX, double drawingY) {
        return canvas.localToScreen(canvas.view().screenX(drawingX), canvas.view().screenY(drawingY));
    }

    /// The corners of a connection’s way on the screen, its ends included.
    public List<Point2D> way(ElementId id) {
        return picture().composition().routes().stream().filter(one -> one.wire().id().equals(id.value())).findFirst()
                .orElseThrow().points().stream().map(corner -> at(corner.x(), corner.y())).toList();
    }

    /// How many places of a sort to grip are shown, by the style of their marks.
    public long marks(String style) {
        return canvas.lookupAll("." + style).size();
    }

    /// What of the drawing stands at a place of the screen.
    public Point2D drawing(Point2D onScreen) {
        var at = canvas.screenToLocal(onScreen);
        return new Point2D(canvas.view().drawingX(at.getX()), canvas.view().drawingY(at.getY()));
    }

    /// The part of the drawing that is seen.
    public Bounds seen() {
        return canvas.view().seen();
    }

    /// All that is drawn.
    public Bounds drawn() {
        return picture().bounds();
    }

    /// Pixels per unit of the drawing.
    public double scale() {
        return canvas.view().scale();
    }
}
