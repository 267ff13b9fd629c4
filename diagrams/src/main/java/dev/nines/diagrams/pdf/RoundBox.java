package dev.nines.diagrams.pdf;

import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Segment;

/// A rectangle with round corners as an outline, for PDF has none of its own.
final class RoundBox {

    /// Control point of a quarter circle as a share of the radius: 4/3 · (√2 − 1).
    private static final double HANDLE = 0.5523;

    private RoundBox() {}

    static Outline outline(Bounds bounds, double wantedRadius) {
        double r = Math.min(wantedRadius, Math.min(bounds.width(), bounds.height()) / 2);
        double left = bounds.x();
        double top = bounds.y();
        double right = bounds.right();
        double bottom = bounds.bottom();
        if (r == 0) {
            return new Outline(List.of(new Segment.Move(left, top), new Segment.Line(right, top),
                    new Segment.Line(right, bottom), new Segment.Line(left, bottom), new Segment.Close()));
        }
        double h = r * (1 - HANDLE);
        return new Outline(List.of(new Segment.Move(left + r, top), new Segment.Line(right - r, top),
                new Segment.Curve(right - h, top, right, top + h, right, top + r),
                new Segment.Line(right, bottom - r),
                new Segment.Curve(right, bottom - h, right - h, bottom, right - r, bottom),
                new Segment.Line(left + r, bottom),
                new Segment.Curve(left + h, bottom, left, bottom - h, left, bottom - r),
                new Segment.Line(left, top + r),
                new Segment.Curve(left, top + h, left + h, top, left + r, top), new Segment.Close()));
    }
}
