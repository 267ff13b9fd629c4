package dev.nines.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import javafx.application.Platform;

import dev.nines.app.document.Document;
import dev.nines.app.document.FileState;
import dev.nines.app.recovery.Lost;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.Reading;
import dev.nines.model.text.Message;
import dev.nines.samples.Sample;
import org.jspecify.annotations.Nullable;

/// The ways designs come into a window.
///
/// A window with unsaved changes keeps them: what is opened then gets a window of its own. A file that a window shows
/// already is not opened again; that window comes to the front.
final class Opening {

    private final Shell shell;

    Opening(Shell shell) {
        this.shell = shell;
    }

    /// This window where nothing in it is unsaved, else a new one.
    private Shell target() {
        var document = shell.document();
        return document == null || !document.dirty().get() ? shell : shell.windows().add();
    }

    void begin() {
        target().show(Architecture.empty(shell.look().texts(Opening.class).of("untitled")), null);
    }

    void open(Sample sample) {
        var reading = DesignFile.parse(sample.text(), sample.fileName());
        shown(reading, sample.fileName(), design -> target().show(design, null));
    }

    /// Asks for files and opens them.
    void open() {
        open(shell.choosing().filesToOpen());
    }

    /// Opens files, each in a window of its own but the first.
    void open(List<Path> files) {
        for (var at = 0; at < files.size(); at++) {
            open(files.get(at), at > 0);
        }
    }

    /// Opens a file; it is read in the background.
    void open(Path file) {
        open(file, false);
    }

    private void open(Path file, boolean apart) {
        if (!isShown(file)) {
            inBackground(() -> {
                var state = FileState.of(file);
                var reading = DesignFile.read(file);
                Platform.runLater(() -> {
                    if (state == null && shell.look().settings().recent().contains(file) && Files.notExists(file)) {
                        shell.asking().aboutMissing(file);
                    } else if (!isShown(file)) {
                        shown(reading, file.toString(), design -> {
                            (apart ? shell.windows().add() : target()).show(new Document(design, file, state), null);
                            shell.look().settings().opened(file);
                        });
                    }
                });
            });
        }
    }

    /// Whether a window shows a file already; it comes to the front then.
    private boolean isShown(Path file) {
        var there = shell.windows().showing(file);
        if (there != null) {
            there.toFront();
        }
        return there != null;
    }

    private void shown(Reading reading, String name, Consumer<Architecture> show) {
        if (reading.architecture() == null) {
            shell.asking().problems(name, reading.problems());
        } else {
            show.accept(reading.architecture());
        }
    }

    /// Opens what a crash left: as changes to its file as that is now, or to nothing.
    void recover(Lost lost) {
        inBackground(() -> {
            var file = lost.file();
            var state = file == null ? null : FileState.of(file);
            var there = file == null || state == null ? null : DesignFile.read(file).architecture();
            Platform.runLater(() -> recovered(lost, state, there));
        });
    }

    private void recovered(Lost lost, @Nullable FileState state, @Nullable Architecture there) {
        shown(lost.reading(), lost.name(), design -> {
            var document = new Document(there == null ? design : there, lost.file(), known(lost, state));
            document.recover(Message.of(Opening.class, "lost.name"), design, lost.changes());
            target().show(document, lost);
        });
    }

    /// The file as the run knew it that crashed, so that changes made since are noticed.
    private static @Nullable FileState known(Lost lost, @Nullable FileState state) {
        return state == null || lost.seen().isEmpty() || lost.seen().equals(state.digest())
                ? state
                : new FileState(-1, state.modified(), lost.seen());
    }

    private void inBackground(Runnable work) {
        try {
            shell.windows().background().execute(work);
        } catch (RejectedExecutionException _) {
            // the last window has closed
        }
    }
}
