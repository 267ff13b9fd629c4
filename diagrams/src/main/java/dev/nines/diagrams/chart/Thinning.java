package dev.nines.diagrams.chart;

import java.util.ArrayList;
import java.util.List;

/// Leaves out points that nobody would see: of all that stand in one column of pixels the first, the least, the greatest and
/// the last remain, so that no peak is lost and the line looks the same.
///
/// Jugel, Jerzak, Hackenbroich, Markl: M4, a visualization-oriented time series data aggregation, Proceedings of the VLDB
/// Endowment 7 (2014).
final class Thinning {

    /// A point of a line.
    record Value(int point, double value) {}

    private final Line line;
    private final int points;
    private final int columns;
    private final List<List<Value>> runs = new ArrayList<>();
    private List<Value> run = new ArrayList<>();

    Thinning(Line line, int points, int columns) {
        this.line = line;
        this.points = points;
        this.columns = Math.max(1, columns);
    }

    /// The line without gaps: from each gap to the next.
    List<List<Value>> runs() {
        int each = Math.max(1, Math.ceilDiv(points, columns));
        for (int first = 0; first < points; first += each) {
            column(first, Math.min(points, first + each));
        }
        end();
        return runs;
    }

    private void end() {
        if (!run.isEmpty()) {
            runs.add(run);
            run = new ArrayList<>();
        }
    }

    private void column(int from, int to) {
        int first = -1;
        int least = -1;
        int most = -1;
        int last = -1;
        for (int point = from; point < to; point++) {
            double value = line.top(point);
            if (!Double.isFinite(value)) {
                add(first, least, most, last);
                end();
                first = -1;
                continue;
            }
            if (first < 0) {
                first = point;
                least = point;
                most = point;
            }
            least = value < line.top(least) ? point : least;
            most = value > line.top(most) ? point : most;
            last = point;
        }
        add(first, least, most, last);
    }

    private void add(int first, int least, int most, int last) {
        if (first >= 0) {
            int before = -1;
            for (int point : new int[]{first, Math.min(least, most), Math.max(least, most), last}) {
                if (point > before) {
                    run.add(new Value(point, line.top(point)));
                    before = point;
                }
            }
        }
    }
}
