package dev.nines.app.results;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import dev.nines.app.document.Document;
import dev.nines.app.document.Playing;
import dev.nines.app.look.Texts;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// What is to be played: the scenario, from what time of the day, for how long, how often, with what luck.
final class PlayForm extends VBox {

    private static final String RUNS = "5";
    private static final String SEED = "1";
    private static final int FIELDS = 4;
    private static final int LEAST_RUNS = 2;
    private static final int MOST_RUNS = 1000;

    private final Document document;
    private final Texts texts;
    private final Playing playing;
    private List<Scenario> known = List.of();
    /// Whether to play as soon as it is known what there is to play.
    private boolean wanted;
    /// Those that a person made by an act.
    private final List<Scenario> own = new ArrayList<>();
    private final ComboBox<Scenario> scenarios = new ComboBox<>();
    private final TextField lasts = new TextField();
    private final TextField from = new TextField();
    private final TextField runs = new TextField(RUNS);
    private final TextField seed = new TextField(SEED);

    PlayForm(Document document, Texts texts, Playing playing) {
        super(8);
        this.document = document;
        this.texts = texts;
        this.playing = playing;
        getStyleClass().add("play-form");
        scenarios.setId("scenario");
        scenarios.setMaxWidth(Double.MAX_VALUE);
        scenarios.setAccessibleText(texts.of("simulation.scenario"));
        scenarios.setCellFactory(_ -> new ScenarioCell());
        scenarios.setButtonCell(new ScenarioCell());
        scenarios.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                lasts.setText(Durations.text(chosen.duration()));
                from.setText(Durations.text(chosen.start()));
            }
        });
        var grid = new GridPane(6, 0);
        for (var place = 0; place < FIELDS; place++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / FIELDS);
            grid.getColumnConstraints().add(column);
        }
        add(grid, 0, "simulation.lasts", lasts, PlayForm::isLength);
        add(grid, 1, "simulation.from", from, PlayForm::isTime);
        add(grid, 2, "simulation.runs", runs, PlayForm::isRuns);
        add(grid, 3, "simulation.seed", seed, PlayForm::isSeed);
        getChildren().addAll(scenarios, grid, buttons());
    }

    /// A field under its name; what does not fit is marked.
    private void add(GridPane grid, int place, String key, TextField field, Predicate<String> fits) {
        var label = new Label(texts.of(key));
        label.getStyleClass().add("play-label");
        label.setLabelFor(field);
        field.setId(key.substring(key.indexOf('.') + 1));
        field.setPrefColumnCount(6);
        field.getStyleClass().add("small");
        field.textProperty().addListener((_, _, text) -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !fits.test(text)));
        field.setTooltip(new Tooltip(texts.of(key + ".help")));
        field.setOnAction(_ -> play());
        grid.add(new VBox(1, label, field), place, 0);
    }

    private HBox buttons() {
        var play = new Button(texts.of("simulation.play"));
        play.setId("play");
        play.getStyleClass().addAll("small", "accent");
        play.setOnAction(_ -> play());
        play.disableProperty().bind(scenarios.valueProperty().isNull().or(fits().not()));
        var stop = new Button(texts.of("simulation.stop"));
        stop.setId("stop");
        stop.getStyleClass().add("small");
        stop.setOnAction(_ -> playing.cancel());
        var progress = new ProgressBar();
        progress.progressProperty().bind(playing.progress());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.of("simulation.progress"));
        HBox.setHgrow(progress, Priority.ALWAYS);
        var row = new HBox(8, play, stop, progress);
        row.getStyleClass().add("play-buttons");
        play.visibleProperty().bind(playing.busy().not());
        stop.visibleProperty().bind(playing.busy());
        progress.visibleProperty().bind(playing.busy());
        row.getChildren().forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        return row;
    }

    private BooleanBinding fits() {
        return Bindings.createBooleanBinding(() -> isLength(lasts.getText()) && isTime(from.getText())
                && isRuns(runs.getText()) && isSeed(seed.getText()), lasts.textProperty(), from.textProperty(),
                runs.textProperty(), seed.textProperty());
    }

    private static @Nullable Duration time(String text) {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isTime(String text) {
        return time(text) != null;
    }

    private static boolean isLength(String text) {
        var time = time(text);
        return time != null && time.isPositive();
    }

    private static boolean isRuns(String text) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) >= LEAST_RUNS && Integer.parseInt(text) <= MOST_RUNS;
    }

    private static boolean isSeed(String text) {
        return text.matches("\\d{1,18}");
    }

    /// Offers what can be played with a design; what was chosen stays chosen where it is still there.
    void offer(List<Scenario> offered) {
        var chosen = scenarios.getValue();
        if (!offered.equals(known)) {
            known = offered;
            scenarios.setValue(null);
            scenarios.getItems().setAll(offered);
            scenarios.getItems().addAll(own);
            scenarios.setValue(
                    scenarios.getItems().stream().filter(each -> chosen != null && each.name().equals(chosen.name())).findFirst()
                            .orElse(offered.getFirst()));
        }
        if (wanted) {
            wanted = false;
            play();
        }
    }

    /// Plays what the form says, if it can be played; where nothing is offered yet, as soon as something is.
    void play() {
        var scenario = scenarios.getValue();
        wanted = scenario == null;
        if (scenario != null && fits().get()) {
            playing.play(new Playing.Wish(document.design(), timed(scenario), Integer.parseInt(runs.getText()),
                    Long.parseLong(seed.getText())));
        }
    }

    /// Plays a scenario that is offered from now on too.
    void play(Scenario scenario) {
        if (!own.contains(scenario)) {
            own.add(scenario);
            scenarios.getItems().add(scenario);
        }
        scenarios.setValue(scenario);
        play();
    }

    private Scenario timed(Scenario scenario) {
        var length = Durations.parse(lasts.getText());
        var warmUp = scenario.warmUp().compareTo(length) < 0 ? scenario.warmUp() : length.dividedBy(10);
        return new Scenario(scenario.name(), scenario.description(), Durations.parse(from.getText()), warmUp, length,
                scenario.events(), scenario.extra());
    }

    /// The name of a scenario, and under the mouse what it shows.
    private static final class ScenarioCell extends ListCell<Scenario> {

        @Override
        protected void updateItem(@Nullable Scenario scenario, boolean empty) {
            super.updateItem(scenario, empty);
            setText(empty || scenario == null ? null : scenario.name());
            setTooltip(
                    empty || scenario == null || scenario.description().isEmpty() ? null : new Tooltip(scenario.description()));
        }
    }
}
