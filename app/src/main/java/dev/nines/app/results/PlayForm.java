package dev.nines.app.results;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.analysis.simulation.PeakTime;
import dev.nines.app.document.Document;
import dev.nines.app.document.Playing;
import dev.nines.app.look.IconButton;
import dev.nines.app.look.NamedField;
import dev.nines.app.look.Texts;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is to be played: the scenario, from what time of the day, for how long, how often, with what luck.
final class PlayForm extends VBox {

    private static final String RUNS = "5";
    private static final String SEED = "1";

    private final Document document;
    private final Playing playing;
    private List<Scenario> known = List.of();
    /// What to do as soon as it is known what there is to play.
    private @Nullable Runnable wanted;
    private BiConsumer<Scenario, @Nullable Scenario> edit = (_, _) -> {};
    private Runnable make = () -> {};
    private final ComboBox<Scenario> scenarios = new ComboBox<>();
    private final NamedField lasts;
    private final NamedField from;
    private final NamedField runs;
    private final NamedField seed;
    private final BooleanBinding fits;

    PlayForm(Document document, Texts texts, Playing playing) {
        super(8);
        this.document = document;
        lasts = new NamedField(texts, "simulation.lasts", "lasts", "", NamedField::isLength);
        from = new NamedField(texts, "simulation.from", "from", "", NamedField::isTime);
        runs = new NamedField(texts, "simulation.runs", "runs", RUNS, NamedField::isRuns);
        seed = new NamedField(texts, "simulation.seed", "seed", SEED, NamedField::isSeed);
        this.playing = playing;
        getStyleClass().add("play-form");
        scenarios.setId("scenario");
        scenarios.setMaxWidth(Double.MAX_VALUE);
        scenarios.setAccessibleText(texts.of("simulation.scenario"));
        scenarios.setCellFactory(_ -> new ScenarioCell());
        scenarios.setButtonCell(new ScenarioCell());
        scenarios.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                lasts.set(Durations.text(chosen.duration()));
                from.set(Durations.text(chosen.start()));
            }
        });
        var fields = new NamedField[]{lasts, from, runs, seed};
        for (var field : fields) {
            field.onEnter(this::play);
        }
        fits = lasts.fits().and(from.fits()).and(runs.fits()).and(seed.fits());
        HBox.setHgrow(scenarios, Priority.ALWAYS);
        scenarios.setMinWidth(0);
        var row = new HBox(4, scenarios,
                new IconButton(Feather.EDIT_2, "edit-scenario", texts.of("simulation.edit"), this::edit),
                new IconButton(Feather.PLUS, "new-scenario", texts.of("simulation.new"), () -> make.run()));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, NamedField.row(fields), new RunRow(texts, "simulation", "play", "stop", playing,
                scenarios.valueProperty().isNotNull().and(fits), this::play));
    }

    /// Offers what can be played with a design; what was chosen stays chosen where it is still there.
    void offer(List<Scenario> offered) {
        var chosen = scenarios.getValue();
        if (!offered.equals(known)) {
            known = offered;
            scenarios.setValue(null);
            scenarios.getItems().setAll(offered);
            scenarios.getItems().addAll(playing.own());
            scenarios.setValue(
                    scenarios.getItems().stream().filter(each -> chosen != null && each.name().equals(chosen.name())).findFirst()
                            .orElse(offered.getFirst()));
        }
        var next = wanted;
        if (next != null) {
            wanted = null;
            next.run();
        }
    }

    /// The time of the profiles at which to begin; that of the most traffic where none is said.
    Duration start() {
        return NamedField.isTime(from.text()) ? Durations.parse(from.text()) : PeakTime.of(document.design());
    }

    /// Plays what the form says, if it can be played; where nothing is offered yet, as soon as something is.
    void play() {
        var scenario = scenarios.getValue();
        wanted = scenario == null ? this::play : null;
        if (scenario != null && fits.get()) {
            playing.begin(new Playing.Wish(document.design(), timed(scenario), Integer.parseInt(runs.text()),
                    Long.parseLong(seed.text())));
        }
    }

    /// Plays a scenario that is offered from now on too.
    void play(Scenario scenario) {
        keep(null, scenario);
        play();
    }

    /// Chooses a scenario that a person made, which is offered from now on.
    ///
    /// @param before what it was made from, in whose place it is offered; null: beside all others
    void keep(@Nullable Scenario before, Scenario made) {
        playing.keep(before, made);
        scenarios.getItems().setAll(Stream.concat(known.stream(), playing.own().stream()).toList());
        scenarios.setValue(made);
    }

    /// What edits a scenario, and what makes another.
    ///
    /// @param act told the scenario and, where a person made it, in whose place it is offered afterwards
    void onEdit(BiConsumer<Scenario, @Nullable Scenario> act, Runnable another) {
        edit = act;
        make = another;
    }

    /// Edits the scenario that is chosen, as soon as one is.
    void edit() {
        var scenario = scenarios.getValue();
        wanted = scenario == null ? this::edit : null;
        if (scenario != null) {
            edit.accept(fits.get() ? timed(scenario) : scenario, playing.own().contains(scenario) ? scenario : null);
        }
    }

    private Scenario timed(Scenario scenario) {
        var length = Durations.parse(lasts.text());
        var warmUp = scenario.warmUp().compareTo(length) < 0 ? scenario.warmUp() : length.dividedBy(10);
        return new Scenario(scenario.name(), scenario.description(), Durations.parse(from.text()), warmUp, length,
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
