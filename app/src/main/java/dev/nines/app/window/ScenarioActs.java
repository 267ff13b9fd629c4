package dev.nines.app.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;

import dev.nines.analysis.simulation.PeakTime;
import dev.nines.app.act.Act;
import dev.nines.app.act.Section;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.playback.Playback;
import dev.nines.app.results.Results;
import dev.nines.app.scenario.ScenarioSheet;
import dev.nines.app.sheet.Sheets;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.Problem;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.file.ScenarioReading;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Scenarios that a person makes, and those from files.
final class ScenarioActs {

    private static final Duration USUAL = Duration.ofMinutes(10);

    private final Shell shell;
    private final Document document;
    private final Results results;
    private final Sheets sheets;
    private final Executor background;
    private final Look look;
    private final Texts texts;

    /// @param sheets where scenarios are edited
    /// @param background where files are read and written
    ScenarioActs(Shell shell, Document document, Results results, Playback playback, Sheets sheets, Executor background) {
        this.shell = shell;
        this.document = document;
        this.results = results;
        this.sheets = sheets;
        this.background = background;
        this.look = shell.look();
        this.texts = look.texts(ScenarioActs.class);
        results.onScenario(this::edit, this::begin);
        playback.onKeep(this::keep);
    }

    List<Act> all() {
        return List.of(Act.of(ScenarioActs.class, "new-scenario", Section.PLAY, this::begin).keys("Shift+F5"),
                Act.of(ScenarioActs.class, "edit-scenario", Section.PLAY, results::editScenario).keys("Shortcut+F5"),
                Act.of(ScenarioActs.class, "open-scenario", Section.PLAY, () -> open(results::play)));
    }

    /// The name of a file for a scenario, beside the file of its design.
    static String proposal(Document document, Scenario scenario) {
        var file = document.file().get();
        var design = file == null || file.getFileName() == null
                ? Asking.plain(document.design().name())
                : file.getFileName().toString().replace(DesignFile.SUFFIX, "");
        var name = Asking.plain(scenario.name());
        return design + (name.isEmpty() ? "" : "." + name) + ScenarioFile.SUFFIX;
    }

    /// Offers what was played live, and shows it to be changed, saved and played again.
    private void keep(Scenario played) {
        var named = played.named(texts.of("scenario.live", TimeAxis.clock(played.start().toSeconds())), "");
        results.keep(null, named);
        show(named, named);
    }

    private void begin() {
        show(Scenario.calm(USUAL).from(PeakTime.of(document.design())).named(texts.of("scenario.new"), ""), null);
    }

    /// Edits a scenario: a copy of it where no person made it.
    ///
    /// @param place in whose place it is kept; null: beside all others
    private void edit(Scenario scenario, @Nullable Scenario place) {
        show(place == null ? scenario.named(texts.of("scenario.copy", scenario.name()), scenario.description()) : scenario,
                place);
    }

    private void show(Scenario first, @Nullable Scenario place) {
        sheets.show(new ScenarioSheet(document, look, first, new ScenarioSheet.Ways() {
            @Override
            public void keep(Scenario made) {
                if (!made.equals(first)) {
                    results.keep(place, made);
                }
            }

            @Override
            public void play(Scenario made) {
                sheets.close();
                results.play(made);
            }

            @Override
            public void save(Scenario made, Consumer<String> said) {
                ScenarioActs.this.save(made, said);
            }

            @Override
            public void open(Consumer<Scenario> into) {
                ScenarioActs.this.open(into);
            }

            @Override
            public void close() {
                sheets.close();
            }
        }));
    }

    /// Asks for a file and writes a scenario there.
    private void save(Scenario scenario, Consumer<String> said) {
        var file = shell.choosing().scenarioToSave(document, scenario);
        if (file != null) {
            CompletableFuture.supplyAsync(() -> written(file, scenario), background).thenAcceptAsync(problems -> {
                if (problems.isEmpty()) {
                    said.accept(texts.of("scenario.saved", file));
                } else {
                    shell.asking().problems(file.toString(), problems);
                }
            }, Platform::runLater);
        }
    }

    private static List<Problem> written(Path file, Scenario scenario) {
        try {
            ScenarioFile.write(file, scenario);
            return List.of();
        } catch (DesignFileException problem) {
            return List.of(problem.problem());
        }
    }

    /// Asks for a file and reads the scenario in it.
    private void open(Consumer<Scenario> into) {
        var file = shell.choosing().scenarioToOpen();
        if (file != null) {
            var design = document.design();
            CompletableFuture.supplyAsync(() -> ScenarioFile.read(file, design), background)
                    .thenAcceptAsync(reading -> opened(file, reading, into), Platform::runLater);
        }
    }

    private void opened(Path file, ScenarioReading reading, Consumer<Scenario> into) {
        var scenario = reading.scenario();
        if (scenario == null) {
            shell.asking().problems(file.toString(), reading.problems());
        } else {
            into.accept(scenario.name().isEmpty()
                    ? scenario.named(String.valueOf(file.getFileName()), scenario.description())
                    : scenario);
        }
    }
}
