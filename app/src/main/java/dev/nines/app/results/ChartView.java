package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import dev.nines.app.look.Look;
import dev.nines.app.look.MarkPainter;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Plot;
import org.jspecify.annotations.Nullable;

/// A chart with a cursor: what the figures were at the time under the mouse, or where the arrow keys led.
final class ChartView extends Region {

    private static final double LEAST_HEIGHT = 120;
    /// So many points a step with a page key.
    private static final int PAGE = 30;
    private static final double BESIDE = 12;

    private final Look look;
    private final Canvas canvas = new Canvas();
    private final Line line = new Line();
    private final Label figures = new Label();
    private final DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
    private double rest = Double.NaN;
    private DoubleConsumer chosen = _ -> {};
    private @Nullable Chart chart;
    private @Nullable Plot plot;

    ChartView(Look look) {
        this.look = look;
        getStyleClass().add("chart-view");
        setMinHeight(LEAST_HEIGHT);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        line.getStyleClass().add("chart-cursor");
        figures.getStyleClass().add("chart-figures");
        for (var node : List.of(canvas, line, figures)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(canvas, line, figures);
        cursor.addListener((_, _, _) -> point());
        setOnMouseMoved(this::follow);
        setOnMouseDragged(this::choose);
        setOnMousePressed(event -> {
            requestFocus();
            choose(event);
        });
        setOnMouseExited(_ -> cursor.set(rest));
        setOnKeyPressed(this::step);
        point();
    }

    /// What it shows; null for nothing yet.
    @Nullable
    Chart chart() {
        return chart;
    }

    /// Looks at a time, in seconds on the axis, unless a person points elsewhere; NaN for none.
    void rest(double time) {
        rest = time;
        if (!isHover()) {
            cursor.set(time);
        }
    }

    /// What is told of the time that a person chooses, by mouse or keyboard.
    void onChosen(DoubleConsumer act) {
        chosen = act;
    }

    /// Shows a chart.
    void show(Chart wanted) {
        chart = wanted;
        plot = null;
        rest = Double.NaN;
        cursor.set(Double.NaN);
        setAccessibleText(wanted.title() + ", " + wanted.description());
        requestLayout();
    }

    private void follow(MouseEvent event) {
        var shown = plot;
        if (shown != null) {
            cursor.set(shown.at(event.getX()));
        }
    }

    private void choose(MouseEvent event) {
        follow(event);
        if (!Double.isNaN(cursor.get())) {
            chosen.accept(cursor.get());
        }
    }

    private void step(KeyEvent event) {
        var shown = plot;
        if (shown == null) {
            return;
        }
        var axis = shown.axis();
        int now = Double.isNaN(cursor.get()) ? -1 : axis.point(cursor.get());
        int wanted = switch (event.getCode()) {
            case LEFT -> now - 1;
            case RIGHT -> now + 1;
            case PAGE_UP -> now - PAGE;
            case PAGE_DOWN -> now + PAGE;
            case HOME -> 0;
            case END -> axis.points() - 1;
            default -> Integer.MIN_VALUE;
        };
        if (event.getCode() == KeyCode.ESCAPE) {
            cursor.set(Double.NaN);
        } else if (wanted != Integer.MIN_VALUE) {
            cursor.set(axis.time(Math.clamp(wanted, 0, axis.points() - 1)));
            chosen.accept(cursor.get());
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        var wanted = chart;
        if (wanted == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (plot == null || canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            var drawn = Plot.of(wanted, look.theme().get(), getWidth(), getHeight());
            plot = drawn;
            var pen = canvas.getGraphicsContext2D();
            pen.clearRect(0, 0, getWidth(), getHeight());
            var painter = new MarkPainter(pen, 1);
            drawn.drawing().marks().forEach(painter::paint);
            point();
        }
    }

    private void point() {
        var shown = plot;
        var wanted = chart;
        boolean seen = shown != null && wanted != null && !Double.isNaN(cursor.get());
        line.setVisible(seen);
        figures.setVisible(seen);
        if (shown == null || wanted == null || !seen) {
            return;
        }
        double x = Math.round(shown.x(cursor.get())) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(shown.area().y());
        line.setEndY(shown.area().bottom());
        figures.setText(words(wanted, shown.axis().point(cursor.get())));
        figures.autosize();
        boolean left = x + BESIDE + figures.getWidth() > getWidth();
        figures.relocate(left ? Math.max(0, x - BESIDE - figures.getWidth()) : x + BESIDE, shown.area().y() + 4);
        setAccessibleHelp(figures.getText());
    }

    /// The time and the figures at a point, a panel a line.
    private static String words(Chart chart, int point) {
        var lines = new ArrayList<String>();
        lines.add(chart.axis().words(chart.axis().time(point)));
        for (var panel : chart.panels()) {
            lines.add(panel.title() + ": "
                    + String.join(" · ", panel.lines().stream().map(each -> each.words(point)).toList()));
        }
        return String.join("\n", lines);
    }
}
