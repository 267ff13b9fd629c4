package dev.nines.app.document;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.application.Platform;

import dev.nines.model.file.DesignFile;
import dev.nines.model.file.Reading;
import org.jspecify.annotations.Nullable;

/// Notices that another program changed or removed the file of a document.
///
/// It looks at size and time once a second, which works on every file system, and takes a change for one when two looks
/// in a row saw the same: a program that is still writing is waited for. What this program saves itself is known.
public final class FileWatch implements AutoCloseable {

    private static final long SECOND = 1_000;
    /// How many looks in a row have to see the same.
    private static final int PROOF = 2;

    /// What another program did to the file.
    public sealed interface Change {

        /// It holds something else.
        record Content(FileState state, Reading reading) implements Change {}

        /// It is gone.
        record Gone() implements Change {}
    }

    private record Watched(Path file, @Nullable FileState known) {}

    private final Document document;
    private final ScheduledExecutorService thread;
    private final Consumer<Change> heard;
    private final ScheduledFuture<?> turns;
    private volatile @Nullable Watched watched;
    // only on the thread:
    private @Nullable Watched before;
    private @Nullable FileState same;
    private @Nullable FileState suspect;
    private @Nullable FileState told;
    private int missing;

    /// Watches the file of a document, also when that is another one later.
    ///
    /// @param heard
    ///            hears of changes on the JavaFX thread
    public FileWatch(Document document, ScheduledExecutorService thread, Consumer<Change> heard) {
        this.document = document;
        this.thread = thread;
        this.heard = heard;
        document.file().addListener((_, _, _) -> note());
        document.seen().addListener((_, _, _) -> note());
        note();
        turns = thread.scheduleWithFixedDelay(this::turn, SECOND, SECOND, TimeUnit.MILLISECONDS);
    }

    private void note() {
        var file = document.file().get();
        watched = file == null ? null : new Watched(file, document.seen().get());
    }

    /// Looks at once: a person has come back to the window.
    public void look() {
        try {
            thread.execute(this::turn);
            thread.schedule(this::turn, SECOND / 4, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            // the program ends
        }
    }

    @Override
    public void close() {
        turns.cancel(false);
        watched = null;
    }

    private void turn() {
        var now = watched;
        if (now == null) {
            return;
        }
        if (!now.equals(before)) {
            before = now;
            same = now.known();
            suspect = null;
            told = null;
            missing = 0;
        }
        try {
            if (missing < PROOF && same != null && same.looksLike(now.file())) {
                missing = 0;
                suspect = null;
            } else {
                consider(now);
            }
        } catch (NoSuchFileException _) {
            missing++;
            suspect = null;
            if (missing == PROOF) {
                tell(now, new Change.Gone());
            }
        } catch (IOException _) {
            // whatever is wrong with it, it is there; saving will say more
        }
    }

    private void consider(Watched now) throws IOException {
        var state = FileState.of(now.file());
        if (state == null) {
            throw new NoSuchFileException(now.file().toString());
        } else if (!state.equals(suspect)) {
            suspect = state;
            return;
        }
        var back = missing >= PROOF;
        missing = 0;
        same = state;
        var known = now.known();
        if (!state.equals(told) && (back || known == null || !state.holdsTheSame(known))) {
            told = state;
            tell(now, new Change.Content(state, DesignFile.read(now.file())));
        }
    }

    private void tell(Watched about, Change change) {
        Platform.runLater(() -> {
            if (about.equals(watched)) {
                heard.accept(change);
            }
        });
    }
}
