package dev.nines.app.document;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.nines.analysis.simulation.Unplayable;
import org.jspecify.annotations.Nullable;

/// Work that takes so long that a person watches it and may stop it, one wish at a time, in the background.
///
/// To be used on the JavaFX thread.
///
/// @param <W> what is wished
/// @param <R> what comes of it
public abstract class LongWork<W, R> {

    private static final System.Logger LOG = System.getLogger(LongWork.class.getName());
    /// Threads of a work beside the one that does it.
    static final int THREADS = 2;
    /// A step of progress that is worth telling.
    private static final double STEP = 0.01;

    private final String name;
    private final ReadOnlyObjectWrapper<@Nullable R> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private AtomicBoolean stop = new AtomicBoolean();

    /// @param name of its threads
    LongWork(String name) {
        this.name = name;
    }

    /// Does the work, in the background.
    abstract void work(W wish, Telling<R> telling);

    /// What came of the last wish; null until something did.
    public ReadOnlyObjectProperty<@Nullable R> result() {
        return result.getReadOnlyProperty();
    }

    /// Why nothing came of the last wish; null where something did.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Why nothing came of a wish, in words.
    public static String words(Throwable failure, Locale language) {
        return failure instanceof Unplayable unplayable ? unplayable.why().in(language) : String.valueOf(failure.getMessage());
    }

    /// Whether it is being worked on.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How much of it has been done, from 0 to 1.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Works on a wish instead of the one before.
    public void begin(W wish) {
        cancel();
        var telling = new Telling<R>(this);
        stop = telling.stopped;
        failure.set(null);
        progress.set(0);
        busy.set(true);
        CompletableFuture.runAsync(() -> run(wish, telling), work -> Thread.ofPlatform().daemon().name(name).start(work))
                .whenComplete((_, problem) -> telling.unlessStopped(() -> end(problem)));
    }

    /// Stops; what has been shown remains.
    public void cancel() {
        stop.set(true);
        busy.set(false);
    }

    private void run(W wish, Telling<R> telling) {
        try {
            work(wish, telling);
        } catch (CancellationException e) {
            LOG.log(System.Logger.Level.DEBUG, name + " was cancelled", e);
        }
    }

    private void end(@Nullable Throwable problem) {
        busy.set(false);
        if (problem != null) {
            LOG.log(System.Logger.Level.ERROR, name + " failed", problem);
            failure.set(problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem);
        }
    }

    /// What a work tells while it goes on; nothing of what it tells is heard once it is stopped.
    static final class Telling<R> {

        private final LongWork<?, R> heard;
        private final AtomicBoolean stopped = new AtomicBoolean();
        private double told;

        private Telling(LongWork<?, R> heard) {
            this.heard = heard;
        }

        /// How much has been done, from 0 to 1.
        void progress(double share) {
            if (share - told >= STEP) {
                told = share;
                unlessStopped(() -> heard.progress.set(share));
            }
        }

        /// What has come of it so far.
        void show(R result) {
            unlessStopped(() -> heard.result.set(result));
        }

        /// Asked whether it is to stop.
        BooleanSupplier stopped() {
            return stopped::get;
        }

        private void unlessStopped(Runnable act) {
            Platform.runLater(() -> {
                if (!stopped.get()) {
                    act.run();
                }
            });
        }
    }
}
