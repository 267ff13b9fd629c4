package dev.nines.app.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import dev.nines.app.look.Texts;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Durations;
import org.jspecify.annotations.Nullable;

/// The picture of a traffic profile, with handles that the mouse drags and arrow keys move.
final class CurveView extends Pane {

    private static final double HEIGHT = 132;
    private static final double LEFT = 8;
    private static final double BOTTOM = 18;
    private static final double TOP = 16;
    private static final int SAMPLES = 240;
    private static final double KEY_STEP = 0.02;

    private final Texts texts;
    private final BiConsumer<TrafficProfile, Boolean> changed;
    private final Polygon area = new Polygon();
    private final Polyline line = new Polyline();
    private final List<Line> rules = new ArrayList<>();
    private final List<Label> times = new ArrayList<>();
    private final Label most = new Label();
    private final List<Circle> handles = new ArrayList<>();
    private @Nullable Curve curve;
    private @Nullable Curve held;

    /// A picture.
    ///
    /// @param changed takes the profile with a handle elsewhere, and whether it is still being dragged
    CurveView(Texts texts, BiConsumer<TrafficProfile, Boolean> changed) {
        this.texts = texts;
        this.changed = changed;
        getStyleClass().add("curve");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        area.getStyleClass().add("curve-area");
        line.getStyleClass().add("curve-line");
        most.getStyleClass().add("curve-label");
        for (var tick = 0; tick <= Curve.MOST_TICKS; tick++) {
            var rule = new Line();
            rule.getStyleClass().add("curve-rule");
            rules.add(rule);
            var time = new Label();
            time.getStyleClass().add("curve-label");
            times.add(time);
        }
        getChildren().addAll(rules);
        getChildren().addAll(area, line, most);
        getChildren().addAll(times);
        area.setMouseTransparent(true);
        line.setMouseTransparent(true);
    }

    void show(TrafficProfile profile) {
        curve = Curve.of(profile);
        while (handles.size() < curve.grips().size()) {
            var handle = handle(handles.size());
            handles.add(handle);
            getChildren().add(handle);
        }
        while (handles.size() > curve.grips().size()) {
            getChildren().remove(handles.removeLast());
        }
        requestLayout();
    }

    private Circle handle(int index) {
        var handle = new Circle(5);
        handle.getStyleClass().add("curve-handle");
        handle.setCursor(Cursor.MOVE);
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        handle.setOnMousePressed(event -> {
            held = curve;
            handle.requestFocus();
            event.consume();
        });
        handle.setOnMouseDragged(event -> {
            var at = sceneToLocal(event.getSceneX(), event.getSceneY());
            drag(index, at.getX(), at.getY());
            event.consume();
        });
        handle.setOnMouseReleased(event -> {
            held = null;
            if (curve != null) {
                changed.accept(curve.profile(), false);
            }
            event.consume();
        });
        handle.setOnKeyPressed(event -> nudge(index, event));
        return handle;
    }

    /// The scale stays as it was when the handle was gripped, so that the curve does not run away under the mouse.
    private void drag(int index, double x, double y) {
        var scale = held;
        if (scale != null && curve != null && index < curve.grips().size()) {
            var second = (x - LEFT) / width() * scale.span();
            var rate = Math.max(0, (getHeight() - BOTTOM - y) / height() * scale.top());
            changed.accept(curve.grips().get(index).moved().apply(second, rate), true);
        }
    }

    private void nudge(int index, KeyEvent event) {
        var shown = curve;
        if (shown == null || index >= shown.grips().size()) {
            return;
        }
        var grip = shown.grips().get(index);
        var across = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        var up = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        if (across != 0 || up != 0) {
            changed.accept(grip.moved().apply(grip.second() + across * KEY_STEP * shown.span(),
                    grip.rate() + up * KEY_STEP * shown.top()), false);
            event.consume();
        }
    }

    private double width() {
        return Math.max(1, getWidth() - 2 * LEFT);
    }

    private double height() {
        return Math.max(1, getHeight() - BOTTOM - TOP);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var shown = curve;
        if (shown == null) {
            return;
        }
        var scale = held == null ? shown : held;
        var points = new ArrayList<Double>();
        for (var sample = 0; sample <= SAMPLES; sample++) {
            var second = scale.span() * sample / SAMPLES * (1 - 1e-9);
            points.add(LEFT + width() * sample / SAMPLES);
            points.add(y(shown.profile().rateAt(second), scale));
        }
        line.getPoints().setAll(points);
        var closed = new ArrayList<>(points);
        closed.addAll(List.of(LEFT + width(), getHeight() - BOTTOM, LEFT, getHeight() - BOTTOM));
        area.getPoints().setAll(closed);
        axes(shown, scale);
        for (var index = 0; index < handles.size(); index++) {
            var grip = shown.grips().get(index);
            var handle = handles.get(index);
            handle.setCenterX(LEFT + width() * Math.clamp(grip.second() / scale.span(), 0, 1));
            handle.setCenterY(y(grip.rate(), scale));
            handle.setAccessibleText(texts.of(grip.name()) + " " + texts.of("curve.rate", number(grip.rate())));
        }
    }

    private double y(double rate, Curve scale) {
        return getHeight() - BOTTOM - height() * Math.clamp(rate / scale.top(), 0, 1);
    }

    private void axes(Curve shown, Curve scale) {
        var ticks = scale.ticks();
        for (var tick = 0; tick < rules.size(); tick++) {
            var rule = rules.get(tick);
            var time = times.get(tick);
            rule.setVisible(tick < ticks.size());
            time.setVisible(tick < ticks.size());
            if (tick < ticks.size()) {
                var x = LEFT + width() * ticks.get(tick) / scale.span();
                rule.setStartX(x);
                rule.setEndX(x);
                rule.setStartY(TOP);
                rule.setEndY(getHeight() - BOTTOM);
                time.setText(tick == 0 ? "0" : Durations.text(Duration.ofSeconds(ticks.get(tick))));
                time.autosize();
                time.relocate(Math.clamp(x - time.getWidth() / 2, 0, Math.max(0, getWidth() - time.getWidth())),
                        getHeight() - BOTTOM + 3);
            }
        }
        most.setText(texts.of("curve.rate", number(shown.profile().peak())));
        most.autosize();
        most.relocate(LEFT, 0);
    }

    /// A number with at most four digits that count.
    static String number(double number) {
        return number >= 1000
                ? String.format(Locale.ROOT, "%,.0f", number)
                : BigDecimal.valueOf(number).round(new MathContext(3)).stripTrailingZeros()
                        .toPlainString();
    }
}
