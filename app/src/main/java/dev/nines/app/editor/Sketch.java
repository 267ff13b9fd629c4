package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import org.jspecify.annotations.Nullable;

/// What a drag would do, drawn over the canvas: where things would stand, what takes them, guides, and words. All
/// places are in pixels of the canvas.
final class Sketch extends Pane {

    private static final double BESIDE = 16;
    /// Length of an arrow’s head, and half its angle.
    private static final double HEAD = 10;
    private static final double WIDE = 0.42;

    private final List<Node> nodes = new ArrayList<>();

    Sketch() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Begins a new sketch in place of the last.
    Sketch begin() {
        nodes.clear();
        return this;
    }

    /// Where something would stand.
    Sketch ghost(Bounds place) {
        nodes.add(box(place, "ghost"));
        return this;
    }

    /// What would take what is dropped, or refuses it.
    Sketch target(@Nullable Bounds place, boolean allowed) {
        if (place != null) {
            nodes.add(box(place, allowed ? "drop-target" : "drop-refused"));
        }
        return this;
    }

    /// A straight line.
    Sketch line(double x1, double y1, double x2, double y2, String style) {
        var line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        nodes.add(line);
        return this;
    }

    /// A line to the pointer with its head there, or where it came from.
    Sketch arrow(double x1, double y1, double x2, double y2, boolean outward, boolean allowed) {
        var style = allowed ? "rubber" : "rubber-refused";
        line(x1, y1, x2, y2, style);
        nodes.add(dot(x1, y1, 3.5, style));
        if (Math.hypot(x2 - x1, y2 - y1) > 2 * HEAD) {
            var tipX = outward ? x2 : x1;
            var tipY = outward ? y2 : y1;
            var angle = Math.atan2(tipY - (outward ? y1 : y2), tipX - (outward ? x1 : x2));
            var head = new Polygon(tipX, tipY, tipX - HEAD * Math.cos(angle - WIDE), tipY - HEAD * Math.sin(angle - WIDE),
                    tipX - HEAD * Math.cos(angle + WIDE), tipY - HEAD * Math.sin(angle + WIDE));
            head.getStyleClass().add(style + "-head");
            nodes.add(head);
        }
        return this;
    }

    private static Circle dot(double x, double y, double radius, String style) {
        var dot = new Circle(x, y, radius);
        dot.getStyleClass().add(style + "-head");
        return dot;
    }

    /// A line with corners.
    Sketch way(List<Point> corners) {
        var way = new Polyline();
        corners.forEach(corner -> way.getPoints().addAll(corner.x(), corner.y()));
        way.setFill(null);
        way.getStyleClass().add("way");
        nodes.add(way);
        return this;
    }

    /// Words beside the pointer.
    Sketch words(String words, double x, double y, boolean allowed) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(320);
        label.getStyleClass().addAll("drop-words", allowed ? "allowed" : "refused");
        label.setLayoutX(x + BESIDE);
        label.setLayoutY(y + BESIDE);
        nodes.add(label);
        return this;
    }

    /// Shows what was sketched.
    void show() {
        getChildren().setAll(nodes);
    }

    /// Shows nothing.
    void clear() {
        nodes.clear();
        getChildren().clear();
    }

    private static Rectangle box(Bounds place, String style) {
        var box = new Rectangle(place.x(), place.y(), place.width(), place.height());
        box.setArcWidth(16);
        box.setArcHeight(16);
        box.getStyleClass().add(style);
        return box;
    }
}
