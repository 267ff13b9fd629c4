package dev.nines.diagrams.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.text.TextMeasure;

/// Draws one chart.
final class Plotting {

    private static final Font TITLE = Font.semibold(11);
    private static final Font SMALL = Font.regular(10);
    private static final double LEFT = 56;
    private static final double RIGHT = 20;
    private static final double HEAD = 18;
    private static final double GAP = 10;
    private static final double TIMES = 18;
    private static final double ROW = 14;
    private static final int MOST_ROWS = 3;
    private static final double TIME_ROOM = 74;
    private static final double MARK_ROOM = 26;
    private static final double LEAST_PANEL = 12;
    private static final double READABLE_PANEL = 40;

    private final Chart chart;
    private final Theme theme;
    private final double width;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();
    /// Of the words of moments, from the top: where the last one in it ends.
    private final List<Double> rows = new ArrayList<>();
    private final List<Text> momentWords;
    private final Bounds area;

    Plotting(Chart chart, Theme theme, double width, double height) {
        this.chart = chart;
        this.theme = theme;
        this.width = width;
        this.height = height;
        var across = new Bounds(LEFT, HEAD, Math.max(1, width - LEFT - RIGHT), 0);
        momentWords = chart.moments().stream().sorted(Comparator.comparingDouble(Moment::at))
                .flatMap(moment -> words(moment, across).stream()).toList();
        double foot = TIMES + rows.size() * ROW;
        area = new Bounds(LEFT, HEAD, across.width(), Math.max(LEAST_PANEL, height - HEAD - foot));
    }

    /// The words of a moment in the first row in which they have room; none where there is no such row. They stand from the
    /// top of the rows.
    private List<Text> words(Moment moment, Bounds across) {
        double room = TextMeasure.width(moment.words(), SMALL);
        double x = Plot.place(chart.axis(), across, moment.at());
        double from = Math.clamp(x - room / 2, 4, Math.max(4, width - room - 4));
        for (int row = 0; row < MOST_ROWS; row++) {
            if (row == rows.size()) {
                rows.add(Double.NEGATIVE_INFINITY);
            }
            if (rows.get(row) + GAP <= from) {
                rows.set(row, from + room);
                return List.of(new Text(from, (row + 1) * ROW, moment.words(), SMALL, moment.shade().words(theme)));
            }
        }
        return List.of();
    }

    Plot plot() {
        int room = (int) ((area.height() + HEAD + GAP) / (READABLE_PANEL + HEAD + GAP));
        int count = Math.clamp(room, 1, chart.panels().size());
        double each = (area.height() - (count - 1) * (HEAD + GAP)) / count;
        for (int place = 0; place < count; place++) {
            double y = area.y() + place * (each + HEAD + GAP);
            panel(chart.panels().get(place), new Bounds(area.x(), y, area.width(), Math.max(LEAST_PANEL, each)));
        }
        times();
        moments();
        var drawing = new Drawing(new Bounds(0, 0, width, height), theme.panel(), marks, chart.title(), chart.description(),
                chart.language());
        return new Plot(drawing, area, chart.axis());
    }

    private void panel(Panel panel, Bounds within) {
        legend(panel, within);
        var axis = ValueAxis.of(panel, chart.axis().points(), (int) Math.clamp(within.height() / MARK_ROOM, 1, 5));
        for (double value : axis.marks()) {
            double y = within.bottom() - axis.height(value) * within.height();
            marks.add(straight(within.x(), y, within.right(), y, Style.lined(theme.line(), 1)));
            marks.add(new Text(within.x() - 8, y + 3.5, ValueAxis.label(value), SMALL, theme.muted(), Text.Anchor.END));
        }
        for (var line : panel.lines()) {
            line(line, axis, within);
        }
        moments(panel, within);
        for (var moment : chart.moments()) {
            double x = Plot.place(chart.axis(), within, moment.at());
            marks.add(straight(x, within.y(), x, within.bottom(), Style.lined(moment.shade().line(theme), 1).dashed(3, 3)));
        }
    }

    /// Title and names of the lines, as many as have room.
    private void legend(Panel panel, Bounds within) {
        double base = within.y() - 6;
        marks.add(new Text(within.x(), base, panel.title(), TITLE, theme.text()));
        double x = within.x() + TextMeasure.width(panel.title(), TITLE) + 16;
        for (var line : panel.lines()) {
            double end = x + 16 + TextMeasure.width(line.name(), SMALL);
            if (end > within.right()) {
                return;
            }
            marks.add(new Box(x, base - 5, 10, 3, Style.filled(line.shade().line(theme)).rounded(1.5)));
            marks.add(new Text(x + 14, base, line.name(), SMALL, theme.muted()));
            x = end + 12;
        }
    }

    private void line(Line line, ValueAxis axis, Bounds within) {
        var color = line.shade().line(theme);
        for (var run : new Thinning(line, chart.axis().points(), (int) within.width()).runs()) {
            var points = run.stream().map(each -> point(each, axis, within)).toList();
            if (line.filled()) {
                var corners = new ArrayList<>(points);
                ground(line, run).forEach(each -> corners.add(point(each, axis, within)));
                marks.add(new Path(Outline.polygon(corners), Style.filled(color.withOpacity(0.16))));
            }
            marks.add(points.size() == 1
                    ? new Box(points.getFirst().x() - 1, points.getFirst().y() - 1, 2, 2, Style.filled(color).rounded(1))
                    : new Path(Outline.through(points), Style.lined(color, 1.5)));
        }
    }

    private Point point(Thinning.Value value, ValueAxis axis, Bounds within) {
        return new Point(Plot.place(chart.axis(), within, chart.axis().time(value.point())),
                within.bottom() - axis.height(value.value()) * within.height());
    }

    /// What a filled line stands on, from its end to its beginning: two corners where it is even.
    private static List<Thinning.Value> ground(Line line, List<Thinning.Value> run) {
        var ground = run.reversed().stream()
                .map(each -> new Thinning.Value(each.point(), line.under().applyAsDouble(each.point()))).toList();
        return ground.stream().allMatch(each -> each.value() == 0) ? List.of(ground.getFirst(), ground.getLast()) : ground;
    }

    /// What happened in a panel, in words at the right of its place, or else at its left, where nothing else stands.
    private void moments(Panel panel, Bounds within) {
        var sorted = panel.moments().stream().sorted(Comparator.comparingDouble(Moment::at)).toList();
        double taken = within.x();
        for (int place = 0; place < sorted.size(); place++) {
            var moment = sorted.get(place);
            double x = Plot.place(chart.axis(), within, moment.at());
            double next = place + 1 == sorted.size()
                    ? within.right()
                    : Plot.place(chart.axis(), within, sorted.get(place + 1).at());
            double room = TextMeasure.width(moment.words(), SMALL) + GAP / 2;
            marks.add(straight(x, within.y(), x, within.bottom(), Style.lined(moment.shade().line(theme), 1).dashed(3, 3)));
            boolean right = x + room <= next;
            if (right || taken + room <= x) {
                double from = right ? x + GAP / 2 : x - room;
                marks.add(new Box(from - 1, within.y() + 1, room - GAP / 2 + 2, ROW - 2,
                        Style.filled(theme.panel().withOpacity(0.8)).rounded(2)));
                marks.add(new Text(from, within.y() + GAP, moment.words(), SMALL, moment.shade().words(theme)));
                taken = right ? x + room : x;
            } else {
                taken = x;
            }
        }
    }

    private void times() {
        var times = chart.axis().marks((int) Math.max(1, area.width() / TIME_ROOM));
        boolean minutes = times.stream().allMatch(time -> time % 60 == 0);
        for (double time : times) {
            marks.add(new Text(Plot.place(chart.axis(), area, time), area.bottom() + 14, chart.axis().label(time, minutes), SMALL,
                    theme.muted(), Text.Anchor.MIDDLE));
        }
    }

    private void moments() {
        double top = area.bottom() + TIMES;
        marks.add(Group.of("moments", momentWords.stream().map(text -> new Text(text.x(), top + text.y() - 3, text.content(),
                text.font(), text.color())).toList()));
    }

    private static Path straight(double x1, double y1, double x2, double y2, Style style) {
        return new Path(Outline.through(List.of(new Point(x1, y1), new Point(x2, y2))), style);
    }
}
