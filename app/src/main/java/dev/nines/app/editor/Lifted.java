package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import javafx.scene.canvas.Canvas;

import dev.nines.app.look.MarkPainter;
import dev.nines.diagrams.compose.Dragging;
import dev.nines.diagrams.compose.Layer;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;

/// What is being dragged, painted over the rest of the drawing, with the connections that follow it.
final class Lifted {

    private final Dragging dragging;
    private final List<Piece> grounds = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();
    private final Set<Piece> all = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Lifts what is dragged out of a picture.
    Lifted(Picture picture, Dragging dragging) {
        this.dragging = dragging;
        var step = dragging.by(0, 0);
        var wires = new HashSet<Dragging.Appearance>();
        var named = new HashSet<ElementId>();
        step.wires().forEach(wire -> {
            wires.add(Dragging.Appearance.of(wire));
            named.add(wire.element());
        });
        var shown = picture.composition().shown();
        for (var place = 0; place < shown.size(); place++) {
            var one = shown.get(place);
            var piece = picture.pieces().get(place);
            var here = Dragging.Appearance.of(one);
            var label = one.layer() == Layer.LABELS && named.contains(one.element());
            if (one.layer() == Layer.WIRES ? wires.contains(here) : label || step.moved().contains(here)) {
                all.add(piece);
                if (one.layer() == Layer.ROOMS || one.layer() == Layer.OUTLINES) {
                    grounds.add(piece);
                } else if (one.layer() != Layer.WIRES && !label) {
                    others.add(piece);
                }
            }
        }
    }

    /// Where it was.
    List<Bounds> places() {
        return all.stream().map(Piece::extent).toList();
    }

    /// Whether a piece is lifted, and so not to be painted where it was.
    boolean has(Piece piece) {
        return all.contains(piece);
    }

    /// Paints it moved by a distance in units of the drawing.
    void paint(Canvas canvas, Viewport view, double dx, double dy) {
        var gc = canvas.getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var painter = new MarkPainter(gc, view.scale());
        var seen = view.seen().moved(-dx, -dy);
        var step = dragging.by(dx, dy);
        var moved = view.panned(dx * view.scale(), dy * view.scale());
        gc.setTransform(moved.scale(), 0, 0, moved.scale(), moved.x(), moved.y());
        grounds.stream().filter(piece -> piece.extent().overlaps(seen))
                .forEach(piece -> piece.marks().forEach(painter::paint));
        gc.setTransform(view.scale(), 0, 0, view.scale(), view.x(), view.y());
        step.wires().forEach(wire -> wire.group().marks().forEach(painter::paint));
        gc.setTransform(moved.scale(), 0, 0, moved.scale(), moved.x(), moved.y());
        others.stream().filter(piece -> piece.extent().overlaps(seen))
                .forEach(piece -> piece.marks().forEach(painter::paint));
        gc.setTransform(1, 0, 0, 1, 0, 0);
    }
}
