package dev.nines.app.window;

import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Look;
import dev.nines.app.look.MarkPainter;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.samples.Sample;

/// A sample to choose: its picture, its title, and what it teaches.
final class SampleCard extends Button {

    private static final double WIDTH = 264;
    private static final double PICTURE = 152;
    private static final double MARGIN = 8;
    private static final double LARGEST = 0.6;

    private final Canvas canvas = new Canvas(WIDTH - 2, PICTURE);

    SampleCard(Sample sample, Look look, Runnable open) {
        getStyleClass().setAll("button", "sample-card");
        var gc = canvas.getGraphicsContext2D();
        gc.setFill(Paints.of(look.theme().get().canvas()));
        gc.fillRect(0, 0, canvas.getWidth(), PICTURE);
        var title = new Label(sample.title(look.language()));
        title.getStyleClass().add("sample-title");
        var lesson = new Label(sample.lesson(look.language()).replace("`", ""));
        lesson.getStyleClass().add("sample-lesson");
        lesson.setWrapText(true);
        lesson.setMinHeight(48);
        lesson.setPrefHeight(48);
        lesson.setMaxHeight(48);
        lesson.setAlignment(Pos.TOP_LEFT);
        var words = new VBox(4, title, lesson);
        words.getStyleClass().add("sample-words");
        words.setMaxWidth(WIDTH - 2);
        setGraphic(new VBox(new StackPane(canvas), words));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(title.getText());
        setAccessibleHelp(lesson.getText());
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setOnAction(_ -> open.run());
    }

    /// Paints the picture.
    void show(Drawing drawing) {
        var bounds = drawing.bounds();
        var scale = Math.min(LARGEST, Math.min((canvas.getWidth() - 2 * MARGIN) / bounds.width(),
                (PICTURE - 2 * MARGIN) / bounds.height()));
        var gc = canvas.getGraphicsContext2D();
        gc.setFill(Paints.of(drawing.background()));
        gc.fillRect(0, 0, canvas.getWidth(), PICTURE);
        gc.setTransform(scale, 0, 0, scale, canvas.getWidth() / 2 - bounds.centreX() * scale,
                PICTURE / 2 - bounds.centreY() * scale);
        var painter = new MarkPainter(gc, scale);
        drawing.marks().forEach(painter::paint);
        gc.setTransform(1, 0, 0, 1, 0, 0);
        getStyleClass().add("drawn");
    }
}
