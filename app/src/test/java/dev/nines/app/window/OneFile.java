package dev.nines.app.window;

import java.nio.file.Path;

import dev.nines.app.document.Document;
import dev.nines.diagrams.mark.Theme;

/// A person who always chooses the same file of a folder.
record OneFile(Path folder) implements Choosing {

    @Override
    public Path fileToOpen() {
        return folder.resolve("drawn.nines.json");
    }

    @Override
    public Path fileToSave(Document document) {
        return fileToOpen();
    }

    @Override
    public Path fileToExport(Document document, String ending) {
        return folder.resolve("drawn." + ending);
    }

    @Override
    public Theme exportTheme() {
        return Theme.LIGHT;
    }
}
