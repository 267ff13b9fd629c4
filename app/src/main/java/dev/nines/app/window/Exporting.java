package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import javafx.application.Platform;

import dev.nines.app.document.Document;
import dev.nines.app.export.Export;
import dev.nines.app.export.ExportFormat;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;

/// Writes designs for other programs into files that a person chooses; drawn and written in the background.
final class Exporting {

    private static final double PNG_SCALE = 2;

    private final Choosing choosing;
    private final Shell shell;

    Exporting(Choosing choosing, Shell shell) {
        this.choosing = choosing;
        this.shell = shell;
    }

    /// Asks for its look where it is a picture, and for a file, and writes the design as it is now.
    void export(Document document, ExportFormat format) {
        var wanted = format.isPicture() ? choosing.exportLook(true) : new ExportLook(Theme.LIGHT, false);
        var file = wanted == null ? null : choosing.fileToExport(document, format);
        if (wanted == null || file == null) {
            return;
        }
        var design = document.design();
        var language = shell.look().language();
        shell.say(shell.look().texts(Exporting.class).of("export.begun", file.getFileName()));
        write(shell, shell.windows().background(), file, () -> {
            var export = new Export(Look.export(wanted.theme(), language), wanted.badges());
            return export.bytes(design, export.composition(design), format, PNG_SCALE);
        });
    }

    /// Makes a file in the background, and says that it is there, or why not.
    static void write(Shell shell, Executor background, Path file, Supplier<byte[]> content) {
        try {
            background.execute(() -> {
                try {
                    DesignFile.write(file, content.get());
                    Platform.runLater(() -> shell.say(shell.look().texts(Exporting.class).of("export.done", file.getFileName())));
                } catch (DesignFileException refused) {
                    Platform.runLater(() -> shell.asking().problems(file.toString(), List.of(refused.problem())));
                }
            });
        } catch (RejectedExecutionException _) {
            // the last window has closed
        }
    }
}
