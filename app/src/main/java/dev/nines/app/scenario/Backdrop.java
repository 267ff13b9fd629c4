package dev.nines.app.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

import dev.nines.app.look.Texts;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;

/// What stands behind the events of a time line: its times, its warm-up, and how much users send.
final class Backdrop extends Pane {

    /// Height of the times.
    static final double AXIS = 30;
    private static final int POINTS = 400;
    /// The greatest rate reaches so far up.
    private static final double FULL = 0.86;
    private static final int MOST_MARKS = 48;

    private final Texts texts;
    private final Rectangle warm = styled(new Rectangle(), "warm-up");
    private final Label warmWords;
    private final Polygon area = styled(new Polygon(), "load-area");
    private final Polyline line = styled(new Polyline(), "load-line");
    private final Label most = styled(new Label(), "time-note");
    /// Made once, since what is made while it is laid out has no style yet.
    private final List<Line> rules = new ArrayList<>();
    private final List<Label> times = new ArrayList<>();

    Backdrop(Texts texts) {
        this.texts = texts;
        warmWords = styled(new Label(texts.of("time.warm-up")), "time-note");
        setMouseTransparent(true);
        for (int mark = 0; mark < MOST_MARKS; mark++) {
            rules.add(styled(new Line(), "time-rule"));
            times.add(styled(new Label(), "time-mark"));
        }
        getChildren().addAll(warm, area, line);
        getChildren().addAll(rules);
        getChildren().addAll(times);
        getChildren().addAll(warmWords, most);
        getChildren().forEach(node -> node.setManaged(false));
    }

    /// Draws it for a size.
    void draw(Architecture design, Scenario scenario, TimeScale scale, double height) {
        warm.setX(scale.left());
        warm.setY(AXIS);
        warm.setWidth(scale.x(scenario.warmUp()) - scale.left());
        warm.setHeight(Math.max(0, height - AXIS));
        warmWords.autosize();
        warmWords.relocate(scale.left() + 4, height - warmWords.getHeight() - 4);
        warmWords.setVisible(warmWords.getWidth() + 6 <= warm.getWidth());
        traffic(Load.of(design, scenario, POINTS), scale, height);
        times(scale, height);
    }

    private void traffic(Load load, TimeScale scale, double height) {
        line.getPoints().clear();
        area.getPoints().clear();
        most.setVisible(load.most() > 0);
        if (load.most() > 0) {
            for (int point = 0; point < POINTS; point++) {
                line.getPoints().addAll(scale.left() + scale.width() * point / (POINTS - 1),
                        height - (height - AXIS) * FULL * load.perSecond()[point] / load.most());
            }
            area.getPoints().addAll(line.getPoints());
            area.getPoints().addAll(scale.right(), height, scale.left(), height);
            most.setText(texts.of("time.load", Wording.rate(load.most())));
            most.autosize();
            most.relocate(Math.round(scale.right() - most.getWidth() - 4), height - most.getHeight() - 4);
        }
    }

    private void times(TimeScale scale, double height) {
        var marks = scale.marks();
        for (int mark = 0; mark < MOST_MARKS; mark++) {
            var rule = rules.get(mark);
            var time = times.get(mark);
            boolean seen = mark < marks.size();
            rule.setVisible(seen);
            time.setVisible(seen);
            if (seen) {
                double x = Math.round(scale.x(marks.get(mark))) + 0.5;
                rule.setStartX(x);
                rule.setEndX(x);
                rule.setStartY(AXIS - 5);
                rule.setEndY(height);
                time.setText(mark == 0 ? "0" : Durations.text(Duration.ofSeconds(marks.get(mark))));
                time.autosize();
                time.relocate(Math.round(x - time.getWidth() / 2), 5);
            }
        }
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
