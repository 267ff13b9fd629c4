package dev.nines.app.document;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

/// Works on the latest of many inputs in the background: one that comes while an earlier one waits takes its
/// place, so that work never piles up, and no two inputs are worked on at once.
public final class Latest<I, O> {

    private final Executor executor;
    private final Function<I, O> work;
    private final Consumer<O> done;
    private final AtomicReference<@Nullable I> waiting = new AtomicReference<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    /// Work in the background.
    ///
    /// @param executor
    ///            runs the work
    /// @param done
    ///            takes the results on the JavaFX thread, in the order of their inputs
    public Latest(Executor executor, Function<I, O> work, Consumer<O> done) {
        this.executor = executor;
        this.work = work;
        this.done = done;
    }

    /// Whether work is under way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Takes an input; to be called on the JavaFX thread.
    public void submit(I input) {
        busy.set(true);
        waiting.set(input);
        start();
    }

    private void start() {
        if (running.compareAndSet(false, true)) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            for (var input = waiting.getAndSet(null); input != null; input = waiting.getAndSet(null)) {
                var result = work.apply(input);
                Platform.runLater(() -> done.accept(result));
            }
        } finally {
            running.set(false);
            if (waiting.get() != null) {
                start();
            } else {
                Platform.runLater(() -> busy.set(running.get()));
            }
        }
    }
}
