package dev.nines.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.diagrams.mark.Drawing;

/// Writes the picture of a design into a file, in a theme chosen apart from the window's.
final class Exporting {

    private final Choosing choosing;
    private final Asking asking;
    private final Look look;

    Exporting(Choosing choosing, Asking asking, Look look) {
        this.choosing = choosing;
        this.asking = asking;
        this.look = look;
    }

    void export(Document document, String ending) {
        var theme = choosing.exportTheme();
        var file = theme == null ? null : choosing.fileToExport(document, ending);
        if (theme != null && file != null) {
            write(Drawings.export(document.design(), theme, look.language()), ending, file);
        }
    }

    private void write(Drawing drawing, String ending, Path file) {
        try {
            Files.write(file, Drawings.bytes(drawing, ending));
        } catch (IOException problem) {
            asking.failed(look.texts(Exporting.class).of("export.failed", file.toString()),
                    String.valueOf(problem.getLocalizedMessage()));
        }
    }
}
