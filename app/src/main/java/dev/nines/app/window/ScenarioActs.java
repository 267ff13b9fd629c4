package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.application.Platform;

import dev.nines.app.act.Act;
import dev.nines.app.act.Section;
import dev.nines.app.document.Document;
import dev.nines.app.results.Results;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.file.ScenarioReading;

/// Scenarios from files.
final class ScenarioActs {

    private final Shell shell;
    private final Document document;
    private final Results results;
    private final Executor background;

    /// @param background where files are read
    ScenarioActs(Shell shell, Document document, Results results, Executor background) {
        this.shell = shell;
        this.document = document;
        this.results = results;
        this.background = background;
    }

    List<Act> all() {
        return List.of(Act.of(ScenarioActs.class, "open-scenario", Section.PLAY, this::open));
    }

    private void open() {
        var file = shell.choosing().scenarioToOpen();
        if (file != null) {
            var design = document.design();
            CompletableFuture.supplyAsync(() -> ScenarioFile.read(file, design), background)
                    .thenAcceptAsync(reading -> opened(file, reading), Platform::runLater);
        }
    }

    private void opened(Path file, ScenarioReading reading) {
        var scenario = reading.scenario();
        if (scenario == null) {
            shell.asking().problems(file.toString(), reading.problems());
        } else {
            results.play(scenario.name().isEmpty()
                    ? scenario.named(String.valueOf(file.getFileName()), scenario.description())
                    : scenario);
        }
    }
}
