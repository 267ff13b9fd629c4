package dev.nines.app.scenario;

import java.time.Duration;
import java.util.List;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.app.look.NamedField;
import dev.nines.app.look.Texts;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// What a scenario is called, what it shows, from what time of the day, and how long it lasts.
final class ScenarioHead extends VBox {

    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final double TIME = 84;

    private final Draft draft;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField description = new TextField();
    private final NamedField start;
    private final NamedField warmUp;
    private final NamedField duration;
    private final Label complaint = new Label();
    private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper(true);
    private boolean showing;

    ScenarioHead(Draft draft, Texts texts) {
        super(2);
        this.draft = draft;
        this.texts = texts;
        start = new NamedField(texts, "head.start", "scenario-start", "", NamedField::isTime);
        warmUp = new NamedField(texts, "head.warm-up", "scenario-warm-up", "", NamedField::isTime);
        duration = new NamedField(texts, "head.duration", "scenario-duration", "", NamedField::isLength);
        getStyleClass().add("scenario-head");
        complaint.getStyleClass().add("complaint");
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.setVisible(false);
        var row = new HBox(8, wide(name, "head.name", "scenario-name", 200), wide(description, "head.description",
                "scenario-description", 320), start, warmUp, duration);
        for (var field : List.of(start, warmUp, duration)) {
            field.setMinWidth(TIME);
            field.setPrefWidth(TIME);
            field.onText(this::times);
        }
        name.textProperty().addListener((_, _, text) -> words("name", text));
        description.textProperty().addListener((_, _, text) -> words("description", text));
        getChildren().addAll(row, complaint);
        draft.onChange(this::show);
        show();
    }

    private VBox wide(TextField field, String key, String id, double width) {
        var label = new Label(texts.of(key));
        label.getStyleClass().add("play-label");
        label.setLabelFor(field);
        field.setId(id);
        field.getStyleClass().add("small");
        field.setPrefWidth(width);
        var box = new VBox(1, label, field);
        box.setMinWidth(80);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Where the keyboard is first.
    TextField name() {
        return name;
    }

    /// Whether all times fit.
    BooleanExpression fits() {
        return fits.getReadOnlyProperty();
    }

    private void show() {
        var scenario = draft.scenario();
        showing = true;
        put(name, scenario.name());
        put(description, scenario.description());
        put(start, scenario.start());
        put(warmUp, scenario.warmUp());
        put(duration, scenario.duration());
        showing = false;
        complain(null);
    }

    private static void put(TextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    /// What is written otherwise and means the same stays: a person may still be writing.
    private static void put(NamedField field, Duration time) {
        if (!NamedField.isTime(field.text()) || !Durations.parse(field.text()).equals(time)) {
            field.set(Durations.text(time));
        }
    }

    private void words(String setting, String text) {
        if (!showing) {
            draft.set(setting, RecordType.with(draft.scenario(), setting, text));
        }
    }

    private void times() {
        if (showing) {
            return;
        }
        if (!NamedField.isTime(start.text()) || !NamedField.isTime(warmUp.text()) || !NamedField.isLength(duration.text())) {
            complain(texts.of("head.wrong.time"));
            return;
        }
        var from = Durations.parse(start.text());
        var leftOut = Durations.parse(warmUp.text());
        var lasts = Durations.parse(duration.text());
        if (lasts.compareTo(leftOut) <= 0) {
            complain(texts.of("head.wrong.warm-up"));
        } else if (lasts.compareTo(Duration.ofSeconds(1)) < 0 || lasts.compareTo(LONGEST) > 0) {
            complain(texts.of("head.wrong.long"));
        } else {
            complain(null);
            var now = draft.scenario();
            draft.set("times", new Scenario(now.name(), now.description(), from, leftOut, lasts, now.events(), now.extra()));
        }
    }

    private void complain(@Nullable String words) {
        complaint.setText(words == null ? "" : words);
        complaint.setVisible(words != null);
        fits.set(words == null);
    }
}
