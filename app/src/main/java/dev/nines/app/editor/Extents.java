package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Segment;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.text.TextMeasure;

/// How much room marks take when painted.
final class Extents {

    private Extents() {}

    static Bounds of(List<Mark> marks) {
        return Bounds.around(marks.stream().map(Extents::of).toList());
    }

    static Bounds of(Mark mark) {
        return switch (mark) {
            case Box box -> box.bounds().grown(box.style().width() / 2
                    + (box.style().shadow() == null
                            ? 0
                            : box.style().shadow().spread() + box.style().shadow().drop()));
            case Path path -> path.outline().bounds().grown(path.style().width() / 2 + 1);
            case Text text -> text(text);
            case Icon icon -> new Bounds(icon.x(), icon.y(), icon.size(), icon.size());
            case Group group -> of(group.marks());
        };
    }

    private static Bounds text(Text text) {
        var width = TextMeasure.width(text.content(), text.font());
        var size = text.font().size();
        var left = text.x() - switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        return new Bounds(left, text.y() - size, width, size * 1.3);
    }

    /// The corners of the longest line among marks: x and y in turn.
    static List<Double> route(List<Mark> marks) {
        var longest = List.<Double>of();
        for (var mark : marks) {
            var corners = switch (mark) {
                case Path path when path.style().stroke() != null -> corners(path);
                case Group group -> route(group.marks());
                default -> List.<Double>of();
            };
            longest = corners.size() > longest.size() ? corners : longest;
        }
        return longest;
    }

    private static List<Double> corners(Path path) {
        var corners = new ArrayList<Double>();
        for (var segment : path.outline().segments()) {
            switch (segment) {
                case Segment.Move(var x, var y) -> add(corners, x, y);
                case Segment.Line(var x, var y) -> add(corners, x, y);
                case Segment.Curve curve -> add(corners, curve.x(), curve.y());
                case Segment.Close() -> {
                    // back to a corner that is there
                }
            }
        }
        return List.copyOf(corners);
    }

    private static void add(List<Double> corners, double x, double y) {
        corners.add(x);
        corners.add(y);
    }
}
