package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import dev.nines.app.look.Look;
import dev.nines.app.look.WhileShown;
import dev.nines.app.playback.Lane.Flag;
import dev.nines.diagrams.chart.TimeAxis;
import org.jspecify.annotations.Nullable;

/// A time line to scrub: what went on and what happened, a row for each that is watched, and where the clock stands.
public final class TimeTrack extends Region {

    /// So many seconds a step with a page key.
    private static final int PAGE = 30;
    /// A flag is met by a pointer so near, in pixels.
    private static final double NEAR = 6;

    private final Clock clock;
    private final Look look;
    private final Canvas canvas = new Canvas();
    private final Line line = new Line();
    private final Tooltip tip = new Tooltip();
    private Consumer<Flag> told = _ -> {};
    private List<Lane> lanes = List.of();
    private Curve curve = Curve.NONE;
    private @Nullable TimeAxis axis;
    private @Nullable TrackPainter painted;

    /// @param name that a screen reader says
    public TimeTrack(Clock clock, Look look, String name) {
        this.clock = clock;
        this.look = look;
        getStyleClass().add("time-track");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setCursor(Cursor.HAND);
        setMinWidth(0);
        line.getStyleClass().add("chart-cursor");
        for (var node : List.of(canvas, line)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(canvas, line);
        WhileShown.follow(this, this::point, clock.time());
        setOnMousePressed(event -> {
            requestFocus();
            press(event);
        });
        setOnMouseDragged(event -> scrub(event.getX()));
        setOnMouseMoved(this::hover);
        setOnKeyPressed(this::steer);
        Tooltip.install(this, tip);
    }

    /// What is told of a flag that a person clicks.
    public void onFlag(Consumer<Flag> act) {
        told = act;
    }

    /// Shows what happened, over an axis on which the clock moves.
    public void show(TimeAxis times, List<Lane> rows) {
        show(times, rows, Curve.NONE);
    }

    /// The same with what users got behind the first row.
    public void show(TimeAxis times, List<Lane> rows, Curve behind) {
        axis = times;
        curve = behind;
        lanes = List.copyOf(rows);
        painted = null;
        requestLayout();
    }

    /// Where a flag stands, from the left.
    double placeOf(Flag flag) {
        return painted == null ? 0 : painted.x(flag.at());
    }

    @Override
    protected double computePrefHeight(double width) {
        return TrackPainter.height(lanes.size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var times = axis;
        if (times == null || getWidth() <= 0) {
            return;
        }
        if (painted == null || canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            painted = TrackPainter.paint(canvas.getGraphicsContext2D(), look.theme().get(), times, lanes, curve,
                    getWidth(), getHeight());
            point();
        }
    }

    private void point() {
        var shown = painted;
        var times = axis;
        if (shown == null || times == null) {
            return;
        }
        double x = Math.round(shown.x(clock.time().get())) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(0);
        line.setEndY(shown.bottom());
        if (!clock.playing().get()) {
            setAccessibleHelp(words(times));
        }
    }

    /// The time, and what goes on in each row.
    private String words(TimeAxis times) {
        double now = clock.time().get();
        var words = new ArrayList<String>();
        words.add(times.words(now));
        lanes.forEach(lane -> lane.stretches().stream().filter(each -> each.from() <= now && now < each.to())
                .forEach(each -> words.add((lane.name() + " " + each.words()).strip())));
        return String.join(", ", words);
    }

    /// The flag under the pointer.
    private @Nullable Flag flag(MouseEvent event) {
        var shown = painted;
        if (shown == null) {
            return null;
        }
        int row = shown.row(event.getY());
        return row < 0 || row >= lanes.size()
                ? null
                : lanes.get(row).flags().stream().filter(each -> Math.abs(shown.x(each.at()) - event.getX()) <= NEAR)
                        .min(Comparator.comparingDouble(each -> Math.abs(shown.x(each.at()) - event.getX()))).orElse(null);
    }

    private void press(MouseEvent event) {
        var flag = flag(event);
        if (flag == null) {
            scrub(event.getX());
        } else {
            clock.pause();
            clock.seek(flag.at());
            told.accept(flag);
        }
    }

    private void scrub(double x) {
        if (painted != null) {
            clock.seek(painted.at(x));
        }
    }

    private void hover(MouseEvent event) {
        var shown = painted;
        var times = axis;
        if (shown == null || times == null) {
            return;
        }
        double at = shown.at(event.getX());
        int row = shown.row(event.getY());
        var under = row < 0 || row >= lanes.size()
                ? Stream.<String>of()
                : Stream.concat(lanes.get(row).stretches().stream().filter(each -> each.from() <= at && at < each.to())
                        .map(Lane.Stretch::words),
                        Stream.ofNullable(flag(event)).map(each -> times.words(each.at()) + " "
                                + each.words()));
        tip.setText(String.join("\n", Stream.concat(Stream.of(times.words(at)), under).toList()));
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> clock.step(-1);
            case RIGHT -> clock.step(1);
            case PAGE_UP -> clock.step(-PAGE);
            case PAGE_DOWN -> clock.step(PAGE);
            case HOME -> clock.seek(clock.from().get());
            case END -> clock.seek(clock.to().get());
            case SPACE -> clock.toggle();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
