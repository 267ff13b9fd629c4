package dev.nines.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;

import javafx.application.Platform;

import dev.nines.app.document.Document;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;

/// Writes pictures of designs into files that a person chooses; drawn and written in the background.
final class Exporting {

    private final Choosing choosing;
    private final Shell shell;

    Exporting(Choosing choosing, Shell shell) {
        this.choosing = choosing;
        this.shell = shell;
    }

    /// Asks for its look and a file, and writes the design as it is now.
    void export(Document document, String ending) {
        var wanted = choosing.exportLook();
        var file = wanted == null ? null : choosing.fileToExport(document, ending);
        if (wanted == null || file == null) {
            return;
        }
        var design = document.design();
        var language = shell.look().language();
        shell.say(shell.look().texts(Exporting.class).of("export.begun", file.getFileName()));
        try {
            shell.windows().background().execute(() -> write(design, wanted, language, ending, file));
        } catch (RejectedExecutionException _) {
            // the last window has closed
        }
    }

    private void write(Architecture design, ExportLook wanted, Locale language, String ending, Path file) {
        try {
            DesignFile.write(file, Drawings.bytes(Drawings.export(design, wanted, language), ending));
            Platform.runLater(() -> shell.say(shell.look().texts(Exporting.class).of("export.done", file.getFileName())));
        } catch (DesignFileException refused) {
            Platform.runLater(() -> shell.asking().problems(file.toString(), List.of(refused.problem())));
        } catch (IOException problem) {
            Platform.runLater(() -> shell.asking().failed(
                    shell.look().texts(Exporting.class).of("export.failed", file.toString()),
                    String.valueOf(problem.getLocalizedMessage())));
        }
    }
}
