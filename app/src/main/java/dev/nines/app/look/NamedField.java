package dev.nines.app.look;

import java.time.Duration;
import java.util.function.Predicate;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import dev.nines.model.quantity.Durations;
import org.jspecify.annotations.Nullable;

/// A small field under its name; what does not fit is marked.
public final class NamedField extends VBox {

    private static final int LEAST_RUNS = 2;
    private static final int MOST_RUNS = 1000;

    private final TextField field;
    private final Predicate<String> fit;

    /// A field.
    ///
    /// @param key of its name; with `.help` of what is said about it
    public NamedField(Texts texts, String key, String id, String first, Predicate<String> fit) {
        super(1);
        this.fit = fit;
        field = new TextField(first);
        var label = new Label(texts.of(key));
        label.getStyleClass().add("play-label");
        label.setLabelFor(field);
        field.setId(id);
        field.setPrefColumnCount(6);
        field.getStyleClass().add("small");
        field.textProperty().addListener((_, _, text) -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !fit.test(text)));
        field.setTooltip(new Tooltip(texts.of(key + ".help")));
        getChildren().addAll(label, field);
    }

    /// Fields beside each other, all of one width.
    public static GridPane row(NamedField... fields) {
        var grid = new GridPane(6, 0);
        for (int place = 0; place < fields.length; place++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / fields.length);
            grid.getColumnConstraints().add(column);
            grid.add(fields[place], place, 0);
        }
        return grid;
    }

    /// What Enter does.
    public void onEnter(Runnable act) {
        field.setOnAction(_ -> act.run());
    }

    /// What follows from other text.
    public void onText(Runnable act) {
        field.textProperty().addListener((_, _, _) -> act.run());
    }

    public String text() {
        return field.getText().strip();
    }

    public void set(String text) {
        field.setText(text);
    }

    /// Whether what is written fits.
    public BooleanBinding fits() {
        return Bindings.createBooleanBinding(() -> fit.test(field.getText()), field.textProperty());
    }

    /// A time such as `20h`; absent where it is none.
    private static @Nullable Duration time(String text) {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public static boolean isTime(String text) {
        return time(text) != null;
    }

    public static boolean isLength(String text) {
        var time = time(text);
        return time != null && time.isPositive();
    }

    public static boolean isRuns(String text) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) >= LEAST_RUNS && Integer.parseInt(text) <= MOST_RUNS;
    }

    public static boolean isSeed(String text) {
        return text.matches("\\d{1,18}");
    }
}
