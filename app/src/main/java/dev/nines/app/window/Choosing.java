package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;

import dev.nines.app.document.Document;
import dev.nines.app.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/// Asks a person for files, and how a picture is to look; null where they decide on nothing.
interface Choosing {

    /// Which design to open.
    @Nullable
    Path fileToOpen();

    /// Which designs to open, where several may be chosen.
    default List<Path> filesToOpen() {
        var file = fileToOpen();
        return file == null ? List.of() : List.of(file);
    }

    /// Which scenario to play.
    @Nullable
    Path scenarioToOpen();

    /// Where a design is to be kept.
    @Nullable
    Path fileToSave(Document document);

    /// Where a design is to be kept for another program.
    @Nullable
    Path fileToExport(Document document, ExportFormat format);

    /// How a picture is to look.
    @Nullable
    ExportLook exportLook();
}
