package dev.nines.app.results;

import java.util.function.DoubleFunction;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Tones;
import dev.nines.app.report.Tone;

/// One answer: what it is, the figure, and a line of detail. A click shows it in full.
final class ScoreTile extends VBox {

    /// Words and how they are meant.
    record Words(String text, Tone tone) {

        static final Words NONE = plain("");

        static Words plain(String text) {
            return new Words(text, Tone.PLAIN);
        }
    }

    /// What a tile shows.
    ///
    /// @param value the figure
    /// @param change how it changed
    /// @param detail one thing more
    record Score(Words value, Words change, Words detail) {}

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

    /// By how much something changed: the arrow says which way it went, the colour whether that is good.
    ///
    /// @param growth how much more it is: below 0 it is less
    /// @param better whether more is better
    /// @param words makes words of its size
    static Words change(double growth, boolean better, DoubleFunction<String> words) {
        var size = growth == 0 || !Double.isFinite(growth) ? "" : words.apply(Math.abs(growth));
        return size.isEmpty()
                ? Words.NONE
                : new Words((growth > 0 ? MORE : LESS) + size, growth > 0 == better ? Tone.GOOD : Tone.WARNING);
    }

    void show(Score score) {
        put(value, score.value());
        put(change, score.change());
        put(detail, score.detail());
        setAccessibleText(String.join(", ", name, score.value().text(), score.change().text(), score.detail().text()));
    }

    private static void put(Label label, Words words) {
        label.setText(words.text());
        Tones.dress(label, words.tone());
    }
}
