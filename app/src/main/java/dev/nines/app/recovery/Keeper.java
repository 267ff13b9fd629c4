package dev.nines.app.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import dev.nines.model.Problem;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import org.jspecify.annotations.Nullable;

/// Keeps the copy of one design: always the latest, a moment after it changed.
///
/// Edits that follow each other within that moment are written once. The copy is replaced as a whole, so that a crash
/// while it is written leaves the one before.
public final class Keeper {

    /// How long a change may wait for those that follow it.
    static final long DELAY_MILLIS = 200;

    /// Where the copy belongs; making the folder is left to the first that is written.
    interface Place {
        RunFolder folder() throws IOException;
    }

    private final ScheduledExecutorService thread;
    private final Place place;
    private final String name;
    private final Consumer<@Nullable Problem> heard;
    private final AtomicReference<@Nullable Draft> latest = new AtomicReference<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    // only on the thread:
    private @Nullable Path kept;
    private boolean failed;

    Keeper(ScheduledExecutorService thread, Place place, String name, @Nullable Path from,
            Consumer<@Nullable Problem> heard) {
        this.thread = thread;
        this.place = place;
        this.name = name;
        this.kept = from;
        this.heard = heard;
    }

    /// Keeps this state of the design; returns at once.
    public void keep(Draft draft) {
        latest.set(draft);
        plan(DELAY_MILLIS);
    }

    /// Keeps nothing any more: the file holds everything, or the changes are not wanted.
    public void forget() {
        latest.set(null);
        plan(0);
    }

    private void plan(long delay) {
        if (waiting.compareAndSet(false, true) || delay == 0) {
            try {
                thread.schedule(this::work, delay, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException _) {
                // the program ends: nothing is kept for the next start but what a person did not decide about
                waiting.set(false);
            }
        }
    }

    private void work() {
        waiting.set(false);
        var draft = latest.get();
        try {
            if (draft == null) {
                clear();
            } else {
                write(draft);
            }
            if (failed) {
                failed = false;
                heard.accept(null);
            }
        } catch (DesignFileException problem) {
            fail(problem.problem());
        } catch (IOException problem) {
            fail(DesignFileException.of(place(), problem).problem());
        }
    }

    private Path place() {
        return kept == null ? Path.of(name + RunFolder.DRAFT) : kept;
    }

    /// A copy that was found is left where it is until the first new one stands.
    private void write(Draft draft) throws IOException, DesignFileException {
        var target = place.folder().draft(name);
        DesignFile.write(target, draft.text().getBytes(StandardCharsets.UTF_8));
        if (kept != null && !kept.equals(target)) {
            Files.deleteIfExists(kept);
        }
        kept = target;
    }

    private void clear() throws IOException {
        if (kept != null) {
            Files.deleteIfExists(kept);
            kept = null;
        }
    }

    /// Says it once, not at every edit.
    private void fail(Problem problem) {
        if (!failed) {
            failed = true;
            heard.accept(problem);
        }
    }
}
