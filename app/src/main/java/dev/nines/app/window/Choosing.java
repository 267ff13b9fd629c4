package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;

import dev.nines.app.document.Document;
import dev.nines.app.export.ExportFormat;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Asks a person for files, and how a picture is to look; null where they decide on nothing.
interface Choosing {

    /// Which designs to open, or to compare with.
    List<Path> filesToOpen();

    /// Which scenario to play.
    @Nullable
    Path scenarioToOpen();

    /// Where a scenario is to be kept.
    @Nullable
    Path scenarioToSave(Document document, Scenario scenario);

    /// Where a chart of a design is to be kept.
    ///
    /// @param ending of its name, without the dot
    @Nullable
    Path chartToSave(Document document, String ending);

    /// Which release to compare strategies of.
    @Nullable
    Path releaseToOpen();

    /// Where a design is to be kept.
    @Nullable
    Path fileToSave(Document document);

    /// Where a design is to be kept for another program.
    @Nullable
    Path fileToExport(Document document, ExportFormat format);

    /// How a picture is to look.
    ///
    /// @param badges whether cards can say what the analyses say of them
    @Nullable
    ExportLook exportLook(boolean badges);
}
