package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// What lies over the drawing: outlines of what is selected, under the mouse, or focused; the marquee; what a
/// drag would do.
final class Overlay extends Pane {

    /// More outlines than this tell nobody anything.
    private static final int MOST = 400;
    /// Up to so many have an outline of their own, with round corners.
    private static final int FEW = 12;
    private static final double AROUND = 3;
    /// How far the frame of a group is from its members, in units of the drawing.
    private static final double GROUP = 8;
    /// Radius of the ends of a connection: smaller where it is so short that they would hide it.
    private static final double END = 5;
    private static final double LEAST_END = 3;

    private final Rectangle marquee = new Rectangle();
    private final Rectangle focus = new Rectangle();

    Overlay() {
        setMouseTransparent(true);
        setManaged(false);
        marquee.getStyleClass().add("marquee");
        marquee.setVisible(false);
        focus.getStyleClass().add("focus-ring");
        focus.setFill(null);
        focus.setVisible(false);
    }

    /// Shows outlines anew.
    ///
    /// @param movedX by how many pixels what is selected is being dragged to the right
    /// @param movedY by how many pixels it is being dragged down
    /// @param grips where an element can be gripped
    /// @param bend the bend that was clicked last
    /// @param picture the drawing
    void show(Viewport view, Collection<Piece> selected, @Nullable Piece hovered, @Nullable Piece focused,
            double movedX, double movedY, Function<ElementId, Grips> grips, @Nullable Point bend,
            Picture picture) {
        Function<ElementId, List<Bounds>> words = picture::words;
        var nodes = new ArrayList<Node>();
        var seen = view.seen();
        if (hovered != null && !selected.contains(hovered)) {
            nodes.add(outline(view, hovered, "hovered", 0, 0, words));
            if (hovered.sort() != Piece.Sort.LINE && movedX == 0 && movedY == 0
                    && grips.apply(hovered.id()).sides()) {
                nodes.addAll(ports(view.onScreen(hovered.bounds())));
            }
        }
        var outlined = selected.stream().filter(piece -> piece.extent().grown(8).overlaps(seen)).limit(MOST).toList();
        groups(outlined, grips, picture, movedX / view.scale(), movedY / view.scale()).stream()
                .map(group -> frame(view.onScreen(group))).forEach(nodes::add);
        if (outlined.size() > FEW) {
            nodes.add(outlines(view, outlined, movedX, movedY));
        } else {
            outlined.forEach(piece -> nodes.add(outline(view, piece, "selected", movedX, movedY, words)));
        }
        if (selected.size() == 1) {
            outlined.forEach(piece -> nodes.addAll(piece.sort() == Piece.Sort.LINE
                    ? ends(view, piece, grips.apply(piece.id()).bends(), bend)
                    : handles(view.onScreen(piece.bounds()), movedX, movedY, grips.apply(piece.id()))));
        }
        focus.setVisible(focused != null);
        if (focused != null) {
            place(focus, view.onScreen(focused.bounds()).grown(AROUND + 2), 10);
        }
        nodes.add(focus);
        nodes.add(marquee);
        getChildren().setAll(nodes);
    }

    /// What is around each group of which something is selected, where that is being dragged.
    private static List<Bounds> groups(List<Piece> selected, Function<ElementId, Grips> grips, Picture picture, double dx,
            double dy) {
        var moved = selected.stream().map(Piece::id).collect(Collectors.toSet());
        var met = new HashSet<ElementId>();
        var frames = new ArrayList<Bounds>();
        for (var id : moved) {
            var group = met.contains(id) ? Set.<ComponentId>of() : grips.apply(id).group();
            met.addAll(group);
            var places = group.stream().flatMap(one -> picture.of(one).stream())
                    .map(piece -> moved.contains(piece.id()) ? piece.bounds().moved(dx, dy) : piece.bounds()).toList();
            if (places.size() > 1) {
                frames.add(Bounds.around(places).grown(GROUP));
            }
        }
        return frames;
    }

    private static Shape frame(Bounds onScreen) {
        var frame = new Rectangle();
        frame.setFill(null);
        place(frame, onScreen, 10);
        frame.getStyleClass().addAll("outline", "group");
        return frame;
    }

    /// Shows the marquee; null hides it.
    void marquee(@Nullable Bounds onScreen) {
        marquee.setVisible(onScreen != null);
        if (onScreen != null) {
            // on whole pixels and without round corners: what large shapes cost is their soft edges
            place(marquee, new Bounds(Math.floor(onScreen.x()) + 0.5, Math.floor(onScreen.y()) + 0.5,
                    Math.round(onScreen.width()), Math.round(onScreen.height())), 0);
        }
    }

    /// One shape around many pieces: hundreds of nodes would be made anew with every movement of a marquee.
    private static Shape outlines(Viewport view, List<Piece> pieces, double dx, double dy) {
        var path = new Path();
        path.setFill(null);
        path.getStyleClass().addAll("outline", "selected");
        var lines = new ArrayList<PathElement>();
        for (var piece : pieces) {
            if (piece.sort() == Piece.Sort.LINE) {
                for (var at = 0; at + 1 < piece.route().size(); at += 2) {
                    var x = view.screenX(piece.route().get(at));
                    var y = view.screenY(piece.route().get(at + 1));
                    lines.add(at == 0 ? new MoveTo(x, y) : new LineTo(x, y));
                }
            } else {
                var box = view.onScreen(piece.bounds()).moved(dx, dy).grown(0.5);
                lines.addAll(List.of(new MoveTo(box.x(), box.y()), new LineTo(box.right(), box.y()),
                        new LineTo(box.right(), box.bottom()), new LineTo(box.x(), box.bottom()), new ClosePath()));
            }
        }
        path.getElements().setAll(lines);
        return path;
    }

    private static Shape outline(Viewport view, Piece piece, String style, double dx, double dy,
            Function<ElementId, List<Bounds>> words) {
        if (piece.sort() == Piece.Sort.LINE) {
            var line = new Path();
            line.setFill(null);
            for (var stretch : Stretches.of(piece.route(), words.apply(piece.id()))) {
                line.getElements().add(new MoveTo(view.screenX(stretch.x1()), view.screenY(stretch.y1())));
                line.getElements().add(new LineTo(view.screenX(stretch.x2()), view.screenY(stretch.y2())));
            }
            line.getStyleClass().addAll("line-outline", style);
            return line;
        }
        var box = new Rectangle();
        box.setFill(null);
        place(box, view.onScreen(piece.bounds()).moved(dx, dy).grown(0.5), 8 * Math.min(1.2, view.scale()));
        box.getStyleClass().addAll("outline", style);
        return box;
    }

    private static List<Node> handles(Bounds place, double dx, double dy, Grips grips) {
        var handles = new ArrayList<Node>();
        for (var corner : grips.corners() ? Handle.corners(place.moved(dx, dy)) : List.<Handle>of()) {
            var handle = new Rectangle(corner.x() - 3.5, corner.y() - 3.5, 7, 7);
            handle.getStyleClass().add("handle");
            handles.add(handle);
        }
        if (dx == 0 && dy == 0 && grips.sides()) {
            handles.addAll(ports(place));
        }
        return handles;
    }

    /// The ends of a connection, which can be dragged elsewhere, and its bends.
    private static List<Node> ends(Viewport view, Piece piece, List<Point> bends, @Nullable Point clicked) {
        var ends = new ArrayList<Node>();
        for (var bend : bends) {
            var mark = new Rectangle(view.screenX(bend.x()) - 3.5, view.screenY(bend.y()) - 3.5, 7, 7);
            mark.setRotate(45);
            mark.getStyleClass().add(bend.equals(clicked) ? "bend-clicked" : "bend");
            ends.add(mark);
        }
        var radius = Math.clamp(length(piece.route()) * view.scale() / 5, LEAST_END, END);
        for (var at : piece.route().isEmpty() ? new int[0] : new int[]{0, piece.route().size() - 2}) {
            var end = new Circle(view.screenX(piece.route().get(at)), view.screenY(piece.route().get(at + 1)), radius);
            end.getStyleClass().add("wire-end");
            ends.add(end);
        }
        return ends;
    }

    private static double length(List<Double> route) {
        return Stretches.of(route, List.of()).stream()
                .mapToDouble(part -> Math.hypot(part.x2() - part.x1(), part.y2() - part.y1())).sum();
    }

    /// Where connections can be drawn from.
    private static List<Node> ports(Bounds place) {
        return Handle.sides(place).stream().<Node>map(side -> {
            var port = new Circle(side.x(), side.y(), 4);
            port.getStyleClass().add("port");
            return port;
        }).toList();
    }

    private static void place(Rectangle box, Bounds bounds, double round) {
        box.setX(bounds.x());
        box.setY(bounds.y());
        box.setWidth(bounds.width());
        box.setHeight(bounds.height());
        box.setArcWidth(2 * round);
        box.setArcHeight(2 * round);
    }
}
