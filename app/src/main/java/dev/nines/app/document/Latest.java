package dev.nines.app.document;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// Works on the latest of many inputs in the background: one that comes while an earlier one waits takes its
/// place, so that work never piles up, and no two inputs are worked on at once.
///
/// Work that fails leaves the last result standing, is written to the log, and is told as [#failure].
public final class Latest<I, O> {

    private static final System.Logger LOG = System.getLogger(Latest.class.getName());

    private final Executor executor;
    private final Function<I, O> work;
    private final Consumer<O> done;
    private final AtomicReference<@Nullable I> waiting = new AtomicReference<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();

    /// Work in the background.
    ///
    /// @param executor runs the work
    /// @param done takes the results on the JavaFX thread, in the order of their inputs
    public Latest(Executor executor, Function<I, O> work, Consumer<O> done) {
        this.executor = executor;
        this.work = work;
        this.done = done;
    }

    /// Whether work is under way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last work failed; null where it did not.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Takes an input; to be called on the JavaFX thread.
    public void submit(I input) {
        busy.set(true);
        waiting.set(input);
        start();
    }

    private void start() {
        if (running.compareAndSet(false, true)) {
            var input = waiting.getAndSet(null);
            if (input == null) {
                running.set(false);
                return;
            }
            CompletableFuture.supplyAsync(() -> work.apply(input), executor).whenComplete(this::finish);
        }
    }

    private void finish(@Nullable O result, @Nullable Throwable problem) {
        if (problem != null) {
            LOG.log(System.Logger.Level.ERROR, "background work failed", problem);
        }
        Platform.runLater(() -> {
            failure.set(problem == null || problem.getCause() == null ? problem : problem.getCause());
            if (result != null) {
                done.accept(result);
            }
        });
        running.set(false);
        if (waiting.get() != null) {
            start();
        } else {
            Platform.runLater(() -> busy.set(running.get()));
        }
    }
}
