package dev.nines.app.results;

import java.util.Locale;
import java.util.function.DoubleFunction;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One answer: what it is, the figure, and a line of detail. A click shows it in full.
final class ScoreTile extends VBox {

    /// How a figure is meant.
    enum Tone {
        PLAIN,
        GOOD,
        WARNING,
        BAD
    }

    private static final String MORE = "▲ ";
    private static final String LESS = "▼ ";

    private final Label value = new Label();
    private final Label change = new Label();
    private final Label detail = new Label();
    private final String name;

    ScoreTile(String name, Runnable open) {
        super(1);
        this.name = name;
        getStyleClass().add("score-tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        var title = new Label(name);
        title.getStyleClass().add("score-name");
        value.getStyleClass().add("score-value");
        change.getStyleClass().add("score-change");
        detail.getStyleClass().add("score-detail");
        value.setMinWidth(USE_PREF_SIZE);
        var figures = new HBox(8, value, change);
        figures.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(title, figures, detail);
        setMinWidth(0);
        setPrefWidth(220);
        setOnMouseClicked(_ -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
            }
        });
    }

    void value(String words, Tone tone) {
        put(value, words, tone);
    }

    void change(String words, Tone tone) {
        put(change, words, tone);
    }

    /// Shows by how much it changed: the arrow says which way it went, the colour whether that is good.
    ///
    /// @param growth how much more it is: below 0 it is less
    /// @param better whether more is better
    /// @param words makes words of its size
    void change(double growth, boolean better, DoubleFunction<String> words) {
        var size = growth == 0 || !Double.isFinite(growth) ? "" : words.apply(Math.abs(growth));
        if (size.isEmpty()) {
            change("", Tone.PLAIN);
        } else {
            change((growth > 0 ? MORE : LESS) + size, growth > 0 == better ? Tone.GOOD : Tone.WARNING);
        }
    }

    /// There is no figure, and why.
    void nothing(String figure, String why) {
        value(figure, Tone.PLAIN);
        change("", Tone.PLAIN);
        detail(why, Tone.PLAIN);
    }

    void detail(String words, Tone tone) {
        put(detail, words, tone);
        setAccessibleText(String.join(", ", name, value.getText(), change.getText(), words));
    }

    private static void put(Label label, String words, Tone tone) {
        label.setText(words);
        label.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        label.getStyleClass().add("tone-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
