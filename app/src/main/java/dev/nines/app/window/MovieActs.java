package dev.nines.app.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.application.Platform;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Section;
import dev.nines.app.document.Document;
import dev.nines.app.document.Playing;
import dev.nines.app.report.SimulationMovie;
import dev.nines.diagrams.compose.Look;
import dev.nines.model.Problem;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import dev.nines.model.text.Message;

/// Writes the run that was played last as a picture that moves.
///
/// @param background where it is drawn and written
record MovieActs(Shell shell, Document document, Playing playing, Executor background) {

    List<Act> all() {
        return List.of(Act.of(MovieActs.class, "export-movie", Section.EXPORT, this::export)
                .needs(Condition.that(() -> playing.result().get() != null, Message.of(MovieActs.class, "refused.played"))));
    }

    private void export() {
        var played = playing.result().get();
        var wanted = played == null ? null : shell.choosing().exportLook(false);
        var file = wanted == null ? null : shell.choosing().chartToSave(document, "svg");
        if (played != null && wanted != null && file != null) {
            var look = Look.export(wanted.theme(), shell.look().language());
            say("export.begun", file);
            CompletableFuture.supplyAsync(() -> written(file, played, look), background).thenAcceptAsync(problems -> {
                if (problems.isEmpty()) {
                    say("export.done", file);
                } else {
                    shell.asking().problems(file.toString(), problems);
                }
            }, Platform::runLater);
        }
    }

    private static List<Problem> written(Path file, Playing.Played played, Look look) {
        try {
            var movie = SimulationMovie.svg(played.wish().design(), played.first(), look, () -> false);
            DesignFile.write(file, movie.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (DesignFileException problem) {
            return List.of(problem.problem());
        }
    }

    private void say(String key, Path file) {
        shell.say(shell.look().texts(MovieActs.class).of(key, file.getFileName()));
    }
}
