package dev.nines.diagrams.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.nines.diagrams.mark.Bounds;

/// Puts boxes in line, at equal gaps, or to one size.
public final class Tidying {

    /// What of each box comes into one line.
    public enum Line {
        /// Left edges.
        LEFT,
        /// Centres, one above the other.
        CENTRE,
        /// Right edges.
        RIGHT,
        /// Upper edges.
        TOP,
        /// Centres, side by side.
        MIDDLE,
        /// Lower edges.
        BOTTOM
    }

    /// A direction.
    public enum Axis {
        /// From left to right.
        HORIZONTAL,
        /// From top to bottom.
        VERTICAL
    }

    private Tidying() {}

    /// Boxes with one of their lines at that of a frame.
    ///
    /// @param frame around all of them, or what stays among them
    public static <K> Map<K, Bounds> aligned(Map<K, Bounds> boxes, Line line, Bounds frame) {
        return each(boxes, box -> switch (line) {
            case LEFT -> box.moved(frame.x() - box.x(), 0);
            case CENTRE -> box.moved(frame.centreX() - box.centreX(), 0);
            case RIGHT -> box.moved(frame.right() - box.right(), 0);
            case TOP -> box.moved(0, frame.y() - box.y());
            case MIDDLE -> box.moved(0, frame.centreY() - box.centreY());
            case BOTTOM -> box.moved(0, frame.bottom() - box.bottom());
        });
    }

    /// Boxes with equal gaps between neighbours, whatever their sizes; the first and the last stay. Where there is not
    /// room enough they overlap equally.
    public static <K> Map<K, Bounds> distributed(Map<K, Bounds> boxes, Axis axis) {
        var sideways = axis == Axis.HORIZONTAL;
        var order = boxes.entrySet().stream().sorted(Comparator
                .comparingDouble(entry -> sideways ? entry.getValue().x() : entry.getValue().y())).toList();
        var all = Bounds.around(boxes.values());
        double taken = boxes.values().stream().mapToDouble(box -> sideways ? box.width() : box.height()).sum();
        double gap = ((sideways ? all.width() : all.height()) - taken) / Math.max(1, boxes.size() - 1);
        double at = sideways ? all.x() : all.y();
        var placed = new LinkedHashMap<K, Bounds>();
        for (var entry : order) {
            var box = entry.getValue();
            placed.put(entry.getKey(), sideways ? box.moved(at - box.x(), 0) : box.moved(0, at - box.y()));
            at += (sideways ? box.width() : box.height()) + gap;
        }
        return placed;
    }

    /// Boxes as wide or as high as one of them, with their corners where they are.
    public static <K> Map<K, Bounds> matched(Map<K, Bounds> boxes, Axis axis, Bounds like) {
        return each(boxes, box -> switch (axis) {
            case HORIZONTAL -> new Bounds(box.x(), box.y(), like.width(), box.height());
            case VERTICAL -> new Bounds(box.x(), box.y(), box.width(), like.height());
        });
    }

    private static <K> Map<K, Bounds> each(Map<K, Bounds> boxes, UnaryOperator<Bounds> change) {
        var changed = new LinkedHashMap<K, Bounds>();
        boxes.forEach((key, box) -> changed.put(key, change.apply(box)));
        return changed;
    }
}
