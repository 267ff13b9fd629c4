package dev.nines.app.playback;

import java.util.List;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import dev.nines.app.look.Fonts;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.chart.Shade;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.text.TextMeasure;

/// A time line as it is painted, and where its times and rows stand.
final class TrackPainter {

    private static final double ROW = 24;
    private static final double BAR = 18;
    private static final double AXIS = 18;
    private static final double TOP = 4;
    private static final double SIDE = 28;
    private static final double LONGEST_NAME = 190;
    private static final double GAP = 12;
    private static final double FLAG = 5;
    private static final double BETWEEN_LABELS = 90;
    private static final Font WORDS = Font.regular(11);

    private final GraphicsContext pen;
    private final Theme theme;
    private final TimeAxis axis;
    private final int rows;
    private final double left;
    private final double width;

    private TrackPainter(GraphicsContext pen, Theme theme, TimeAxis axis, List<Lane> lanes, double width) {
        this.pen = pen;
        this.theme = theme;
        this.axis = axis;
        this.rows = lanes.size();
        double names = lanes.stream().mapToDouble(lane -> TextMeasure.width(lane.name(), WORDS)).max().orElse(0);
        this.left = SIDE + (names == 0 ? 0 : Math.min(LONGEST_NAME, names) + GAP);
        this.width = Math.max(1, width - left - SIDE);
    }

    /// How high a time line of so many rows is.
    static double height(int rows) {
        return TOP + ROW * rows + AXIS;
    }

    /// Paints a time line over what was there.
    static TrackPainter paint(GraphicsContext pen, Theme theme, TimeAxis axis, List<Lane> lanes, Curve behind,
            double width, double height) {
        var painter = new TrackPainter(pen, theme, axis, lanes, width);
        pen.clearRect(0, 0, width, height);
        painter.grid();
        if (!behind.series().isEmpty()) {
            painter.curve(behind);
        }
        for (int row = 0; row < lanes.size(); row++) {
            painter.lane(lanes.get(row), TOP + row * ROW);
        }
        return painter;
    }

    /// Where a time stands from the left.
    double x(double at) {
        double span = axis.to() - axis.from();
        return left + (span == 0 ? 0 : (at - axis.from()) / span) * width;
    }

    /// The time at a place from the left, at most the first or last one.
    double at(double x) {
        return axis.from() + Math.clamp((x - left) / width, 0, 1) * (axis.to() - axis.from());
    }

    /// The row at a height; below 0 or beyond the last one where there is none.
    int row(double y) {
        return (int) Math.floor((y - TOP) / ROW);
    }

    /// Where the rows end.
    double bottom() {
        return TOP + rows * ROW;
    }

    private void grid() {
        pen.setFont(Fonts.of(WORDS));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setLineWidth(1);
        for (double at : axis.marks(Math.max(1, (int) (width / BETWEEN_LABELS)))) {
            double x = Math.round(x(at)) + 0.5;
            pen.setStroke(Paints.of(theme.line()));
            pen.strokeLine(x, TOP, x, bottom() + 2);
            pen.setFill(Paints.of(Shade.MUTED.words(theme)));
            pen.fillText(axis.words(at), x, bottom() + AXIS - 4);
        }
    }

    /// What was answered, and on top of it what failed.
    private void curve(Curve curve) {
        double high = ROW - 4;
        double most = curve.most();
        double seconds = curve.series().size();
        int pixels = (int) Math.max(1, Math.round(x(curve.from() + seconds) - x(curve.from())));
        for (int pixel = 0; pixel < pixels; pixel++) {
            int first = (int) (pixel * seconds / pixels);
            int after = (int) Math.max(first + 1.0, (pixel + 1) * seconds / pixels);
            double answered = 0;
            double failed = 0;
            for (int second = first; second < after && second < seconds; second++) {
                answered = Math.max(answered, (double) curve.series().get(second).answered());
                failed = Math.max(failed, (double) curve.series().get(second).failed());
            }
            double x = Math.floor(x(curve.from())) + pixel;
            double good = high * Math.min(1, answered / most);
            double bad = high * Math.min(1 - good / high, failed / most);
            pen.setFill(Paints.of(theme.good().over(theme.panel(), 0.28)));
            pen.fillRect(x, bottom() - good, 1, good);
            pen.setFill(Paints.of(theme.bad().over(theme.panel(), 0.75)));
            pen.fillRect(x, bottom() - good - bad, 1, bad);
        }
    }

    private void lane(Lane lane, double y) {
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setFill(Paints.of(theme.text()));
        pen.fillText(TextMeasure.fitted(lane.name(), WORDS, left - SIDE - GAP), SIDE, y + ROW / 2 + 4);
        for (var stretch : lane.stretches()) {
            double from = x(Math.max(axis.from(), stretch.from()));
            double to = x(Math.min(axis.to(), stretch.to()));
            if (to > from) {
                bar(stretch, from, Math.max(2, to - from - 1), y + (ROW - BAR) / 2);
            }
        }
        for (var flag : lane.flags()) {
            flag(x(Math.clamp(flag.at(), axis.from(), axis.to())), y, flag.shade());
        }
    }

    private void bar(Lane.Stretch stretch, double x, double wide, double y) {
        pen.setFill(Paints.of(stretch.shade().line(theme).over(theme.panel(), 0.2)));
        pen.fillRoundRect(x, y, wide, BAR, 6, 6);
        pen.setFill(Paints.of(theme.text()));
        var words = TextMeasure.fitted(stretch.words(), WORDS, wide - 2 * FLAG);
        pen.fillText(words, x + FLAG + 1, y + BAR - 5);
    }

    private void flag(double x, double y, Shade shade) {
        pen.setFill(Paints.of(shade.line(theme)));
        pen.setStroke(Paints.of(theme.panel()));
        pen.setLineWidth(1.5);
        double middle = y + ROW / 2;
        double[] across = {x, x + FLAG, x, x - FLAG};
        double[] down = {middle - FLAG, middle, middle + FLAG, middle};
        pen.fillPolygon(across, down, 4);
        pen.strokePolygon(across, down, 4);
    }
}
