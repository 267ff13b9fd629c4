package dev.nines.diagrams.compose;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Hue;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Connection;

/// Paints connections: lines with round bends and an arrow.
final class Strokes {

    private static final double WIDTH = 1.4;
    private static final double BEND = 6;
    private static final double ARROW_LENGTH = 8;
    private static final double ARROW_HALF = 3.6;

    private final Theme theme;

    Strokes(Theme theme) {
        this.theme = theme;
    }

    /// How a connection reads: who waits, who copies.
    enum Line {
        SYNC,
        ASYNC,
        COPIES;

        static Line of(Connection connection) {
            return switch (connection.protocol()) {
                case REPLICATION -> COPIES;
                default -> switch (connection.mode()) {
                    case SYNC -> SYNC;
                    case ASYNC -> ASYNC;
                };
            };
        }
    }

    List<Mark> marks(List<Point> way, Line line) {
        var color = color(line);
        var style = Style.lined(color, WIDTH);
        var points = new ArrayList<>(way);
        var tip = points.removeLast();
        // where shapes lie on each other, the way may be no longer than a point
        var base = points.isEmpty() ? tip : before(points.getLast(), tip);
        points.add(base);
        return List.of(
                new Path(Outline.rounded(points, BEND), line == Line.SYNC ? style : style.dashed(5, 4)),
                new Path(arrow(base, tip), Style.filled(color)));
    }

    private Color color(Line line) {
        return switch (line) {
            case SYNC, ASYNC -> theme.wire();
            case COPIES -> theme.hue(Hue.DATA);
        };
    }

    private static Point before(Point from, Point tip) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double share = length == 0 ? 0 : Math.min(ARROW_LENGTH, length) / length;
        return new Point(tip.x() + (from.x() - tip.x()) * share, tip.y() + (from.y() - tip.y()) * share);
    }

    private static Outline arrow(Point base, Point tip) {
        double length = Math.hypot(tip.x() - base.x(), tip.y() - base.y());
        double nx = length == 0 ? 0 : -(tip.y() - base.y()) / length * ARROW_HALF;
        double ny = length == 0 ? 0 : (tip.x() - base.x()) / length * ARROW_HALF;
        return Outline.polygon(List.of(tip, base.plus(nx, ny), base.plus(-nx, -ny)));
    }
}
