package dev.nines.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.app.document.Document;
import dev.nines.app.export.ExportFormat;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.scenario.Scenario;

/// A person who always chooses the same file of a folder.
///
/// @param name of the design, without its ending
record OneFile(Path folder, String name) implements Choosing {

    OneFile(Path folder) {
        this(folder, "drawn");
    }

    Path fileToOpen() {
        return folder.resolve(name + ".nines.json");
    }

    /// Chosen together with the first where it is there.
    Path secondToOpen() {
        return folder.resolve(name + "-too.nines.json");
    }

    @Override
    public List<Path> filesToOpen() {
        return Stream.of(fileToOpen(), secondToOpen()).filter(file -> file.equals(fileToOpen()) || Files.exists(file)).toList();
    }

    @Override
    public Path scenarioToOpen() {
        return folder.resolve(name + ".scenario.json");
    }

    @Override
    public Path scenarioToSave(Document document, Scenario scenario) {
        return scenarioToOpen();
    }

    @Override
    public Path chartToSave(Document document, String ending) {
        return folder.resolve(name + "-chart." + ending);
    }

    @Override
    public Path releaseToOpen() {
        return folder.resolve(name + ".release.json");
    }

    @Override
    public Path fileToSave(Document document) {
        return fileToOpen();
    }

    @Override
    public Path fileToExport(Document document, ExportFormat format) {
        return folder.resolve(name + "." + format);
    }

    @Override
    public ExportLook exportLook(boolean badges) {
        return new ExportLook(badges ? Theme.LIGHT : Theme.DARK, badges);
    }
}
