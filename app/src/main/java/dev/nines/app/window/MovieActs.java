package dev.nines.app.window;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Section;
import dev.nines.app.document.Document;
import dev.nines.app.document.Playing;
import dev.nines.app.report.SimulationMovie;
import dev.nines.diagrams.compose.Look;
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
            shell.say(shell.look().texts(MovieActs.class).of("export.begun", file.getFileName()));
            Exporting.write(shell, background, file,
                    () -> SimulationMovie.svg(played.wish().design(), played.first(), look, () -> false)
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
