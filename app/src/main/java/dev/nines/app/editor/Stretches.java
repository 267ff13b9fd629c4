package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.nines.diagrams.mark.Bounds;

/// The straight stretches of a line that lie beside the words on it: what is drawn over a line leaves them readable.
final class Stretches {

    private Stretches() {}

    /// From where to where.
    record Stretch(double x1, double y1, double x2, double y2) {

        private Stretch part(double from, double to) {
            return new Stretch(x1 + (x2 - x1) * from, y1 + (y2 - y1) * from, x1 + (x2 - x1) * to, y1 + (y2 - y1) * to);
        }

        /// Where along it an area begins and ends, from 0 to 1; both at 1 where it passes by.
        private Gap gap(Bounds area) {
            var box = Bounds.between(x1, y1, x2, y2);
            if (x1 != x2 && y1 != y2 || x1 == x2 && y1 == y2 || box.x() > area.right() || box.right() < area.x()
                    || box.y() > area.bottom() || box.bottom() < area.y()) {
                return new Gap(1, 1);
            }
            var one = y1 == y2 ? (area.x() - x1) / (x2 - x1) : (area.y() - y1) / (y2 - y1);
            var other = y1 == y2 ? (area.right() - x1) / (x2 - x1) : (area.bottom() - y1) / (y2 - y1);
            return new Gap(Math.clamp(Math.min(one, other), 0, 1), Math.clamp(Math.max(one, other), 0, 1));
        }
    }

    private record Gap(double from, double to) {}

    /// The stretches of a line.
    ///
    /// @param route corners of the line: x and y in turn
    /// @param words where words stand on it
    static List<Stretch> of(List<Double> route, List<Bounds> words) {
        var stretches = new ArrayList<Stretch>();
        for (var at = 0; at + 3 < route.size(); at += 2) {
            var whole = new Stretch(route.get(at), route.get(at + 1), route.get(at + 2), route.get(at + 3));
            var drawn = 0.0;
            for (var gap : words.stream().map(whole::gap).sorted(Comparator.comparingDouble(Gap::from)).toList()) {
                if (gap.from() > drawn) {
                    stretches.add(whole.part(drawn, gap.from()));
                }
                drawn = Math.max(drawn, gap.to());
            }
            if (drawn < 1) {
                stretches.add(whole.part(drawn, 1));
            }
        }
        return stretches;
    }
}
