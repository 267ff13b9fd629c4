package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import dev.nines.app.document.Document;
import dev.nines.app.document.FileState;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The ways the design of a window is kept or given up.
final class Saving {

    private final Shell shell;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Saving(Shell shell) {
        this.shell = shell;
    }

    /// Whether a design is being written.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Saves the open design, asking for a file where it has none.
    ///
    /// @return whether it is saved
    boolean save() {
        var document = shell.document();
        var file = document == null ? null : document.file().get();
        if (document == null) {
            return true;
        } else if (file == null) {
            return saveAs();
        }
        return switch (overwrites(document, file)) {
            case SAVE -> save(document, file);
            case DISCARD -> saveAs();
            case CANCEL -> false;
        };
    }

    /// Asks for a file and saves the open design there.
    boolean saveAs() {
        var document = shell.document();
        var file = document == null ? null : shell.choosing().fileToSave(document);
        if (document == null || file == null) {
            return false;
        }
        var other = shell.windows().showing(file);
        if (other != null && other != shell) {
            var texts = shell.look().texts(Saving.class);
            shell.asking().failed(texts.of("save.open", file.getFileName()), texts.of("save.open.advice"));
            return false;
        }
        return save(document, file);
    }

    /// Saves the open design into a file.
    ///
    /// @return whether it is saved
    boolean save(Path file) {
        var document = shell.document();
        return document != null && save(document, file);
    }

    /// Whether to write over a file that another program has changed: save, save elsewhere, or neither.
    private Asking.Answer overwrites(Document document, Path file) {
        var known = document.seen().get();
        var now = FileState.of(file);
        return known == null || now == null || now.equals(known) || now.holdsTheSame(known)
                ? Asking.Answer.SAVE
                : shell.asking().aboutOverwriting(DocumentPage.name(document));
    }

    private boolean save(Document document, Path file) {
        // what follows is not of the same step as what is written
        document.settle();
        var design = document.design();
        try {
            document.saved(file, design, write(file, design));
            shell.notices().clear();
            shell.look().settings().opened(file);
            return true;
        } catch (DesignFileException problem) {
            shell.asking().problems(file.toString(), List.of(problem.problem()));
            return false;
        }
    }

    /// Writes on a thread of its own, which the program waits for before it ends, and returns when that is done; meanwhile the
    /// window lives on.
    private @Nullable FileState write(Path file, Architecture design) throws DesignFileException {
        var written = new Object();
        var work = new FutureTask<@Nullable FileState>(() -> {
            DesignFile.write(file, design);
            return FileState.of(file);
        }) {
            @Override
            protected void done() {
                Platform.runLater(() -> Platform.exitNestedEventLoop(written, null));
            }
        };
        busy.set(true);
        Thread.ofPlatform().name("saving").start(work);
        Platform.enterNestedEventLoop(written);
        busy.set(false);
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof DesignFileException problem) {
                throw problem;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Goes back to what the file holds, as one edit that can be undone.
    void revert() {
        var document = shell.document();
        var file = document == null ? null : document.file().get();
        if (document == null || file == null) {
            return;
        }
        var state = FileState.of(file);
        var reading = DesignFile.read(file);
        if (reading.architecture() == null) {
            shell.asking().problems(file.toString(), reading.problems());
            return;
        }
        var texts = shell.look().texts(Saving.class);
        document.reload(Message.of(Saving.class, "act.revert"), reading.architecture(), state);
        shell.notices().clear();
        shell.say(texts.of("reverted", DocumentPage.name(document)));
    }

    /// Whether the window may show something else: nothing is unsaved, or a person decided about it.
    boolean mayLeave() {
        var document = shell.document();
        if (document == null || !document.dirty().get()) {
            return true;
        }
        shell.toFront();
        return switch (shell.asking().aboutChanges(DocumentPage.name(document))) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }
}
