package dev.nines.app.look;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.model.Problem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a plan would do, line by line, or why it cannot be.
public final class StepList extends ScrollPane {

    private static final double ICON = 16;

    private final Texts texts;
    private final VBox lines = new VBox(8);

    /// @param title said to screen readers
    public StepList(Texts texts, String title) {
        this.texts = texts;
        lines.getStyleClass().add("wizard-steps");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(title);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /// Takes all lines away.
    public void clear() {
        lines.getChildren().clear();
    }

    /// Adds a line.
    ///
    /// @param style of its words; that of its icon ends in `-icon`
    public void add(@Nullable Feather icon, String style, String text) {
        var words = words(text, style);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (icon == null) {
            var space = new Region();
            space.setMinSize(ICON, ICON);
            lines.getChildren().add(new HBox(8, space, words));
        } else {
            var graphic = new FontIcon(icon);
            graphic.getStyleClass().add(style + "-icon");
            lines.getChildren().add(new HBox(8, graphic, words));
        }
    }

    /// Adds why it cannot be, in words.
    public void refuse(String why) {
        add(Feather.ALERT_CIRCLE, "wizard-refused", why);
    }

    /// Adds why it cannot be, and what to do about it.
    public void refuse(Problem problem) {
        refuse(texts.say(problem.message()));
        if (problem.advice() != null) {
            add(null, "muted", texts.say(problem.advice()));
        }
    }

    /// Words that take as many lines as they need.
    public static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
