package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.application.Platform;

import dev.nines.app.act.Act;
import dev.nines.app.act.Section;
import dev.nines.app.results.Results;
import dev.nines.model.file.ReleaseFile;
import dev.nines.model.file.ReleaseReading;
import dev.nines.model.property.RecordType;

/// Releases from files.
///
/// @param background where files are read
record ReleaseActs(Shell shell, Results results, Executor background) {

    List<Act> all() {
        return List.of(Act.of(ReleaseActs.class, "open-release", Section.PLAY, this::open));
    }

    /// Asks for a file and offers the release that it holds.
    void open() {
        var file = shell.choosing().releaseToOpen();
        if (file != null) {
            CompletableFuture.supplyAsync(() -> ReleaseFile.read(file), background)
                    .thenAcceptAsync(reading -> opened(file, reading), Platform::runLater);
        }
    }

    private void opened(Path file, ReleaseReading reading) {
        var release = reading.release();
        if (release == null) {
            shell.asking().problems(file.toString(), reading.problems());
        } else {
            results.release(release.name().isEmpty()
                    ? RecordType.with(release, "name", String.valueOf(file.getFileName()))
                    : release);
        }
    }
}
