package dev.nines.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import dev.nines.app.document.Document;
import dev.nines.app.recovery.Recovery;
import dev.nines.app.settings.Appearance;
import dev.nines.app.settings.Settings;
import dev.nines.samples.Samples;
import org.jspecify.annotations.Nullable;

/// A window without a display that a test, a photograph or a measurement drives from its own thread.
final class Rig implements AutoCloseable {

    /// Large designs on a busy machine take longer: `-Dpatience=300`.
    private static final long PATIENCE_SECONDS = Long.getLong("patience", 30);
    private static final int CALM_TURNS = 3;

    private final Settings settings;
    private final Stage stage;
    private final Shell shell;

    private Rig(Settings settings, Stage stage, Shell shell) {
        this.settings = settings;
        this.stage = stage;
        this.shell = shell;
    }

    /// A window of a size that shows the welcome page.
    static Rig shown(Locale language, Appearance appearance, double width, double height) {
        return shown(language, appearance, width, height, null);
    }

    /// The same, where something else than a person chooses files.
    static Rig shown(Locale language, Appearance appearance, double width, double height,
            @Nullable Choosing choosing) {
        return shown(language, appearance, width, height, choosing, null);
    }

    /// The same, with copies of unsaved designs in a folder; null: in one that nobody looks at.
    static Rig shown(Locale language, Appearance appearance, double width, double height,
            @Nullable Choosing choosing, @Nullable Path copies) {
        start();
        return get(() -> {
            var settings = Settings.fleeting();
            settings.language().set(language);
            settings.appearance().set(appearance);
            var stage = new Stage();
            var windows = new Windows(settings, Recovery.in(copies == null ? copies() : copies), choosing, () -> {});
            var shell = windows.add(stage);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            shell.show();
            return new Rig(settings, stage, shell);
        });
    }

    /// A folder for copies that nobody looks at again.
    private static Path copies() throws IOException {
        var folder = Files.createTempDirectory("nines-copies");
        folder.toFile().deleteOnExit();
        return folder;
    }

    /// Starts JavaFX where it does not run yet.
    private static void start() {
        try {
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
            Platform.runLater(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException _) {
            // it runs already
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    Shell shell() {
        return shell;
    }

    /// The open design.
    Document document() {
        return Objects.requireNonNull(shell.document());
    }

    /// Opens a sample and waits until it is drawn.
    Rig open(String sample) {
        run(() -> shell.open(Objects.requireNonNull(Samples.find(sample))));
        return settle();
    }

    Stage stage() {
        return stage;
    }

    Settings settings() {
        return settings;
    }

    /// Does what a command of the window does.
    Rig act(String command) {
        run(() -> {
            var acts = Objects.requireNonNull(shell.acts());
            acts.run(acts.get(command));
        });
        return this;
    }

    /// Asks something on the JavaFX thread.
    static <T> T get(Callable<T> question) {
        var task = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException stopped) {
            throw new IllegalStateException("the window does not answer", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// Does something on the JavaFX thread.
    static void run(Runnable act) {
        get(() -> {
            act.run();
            return true;
        });
    }

    /// Waits until something holds on the JavaFX thread.
    static void await(String what, Callable<Boolean> condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE_SECONDS + " s: " + what);
            }
            pause();
        }
    }

    /// Gives the window a moment.
    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Waits until the window has drawn and worked out everything.
    Rig settle() {
        for (var calm = 0; calm < CALM_TURNS; calm++) {
            var work = get(() -> Optional.ofNullable(stage.getScene().lookup("#work")));
            await("drawn and computed", () -> !(work.orElse(null) instanceof Label label) || label.getText().isEmpty());
            pause();
        }
        return this;
    }

    /// Waits until the welcome page has drawn every sample.
    void drawn() {
        await("all samples drawn", () -> stage.getScene().getRoot().lookupAll(".sample-card").stream()
                .allMatch(card -> card.getStyleClass().contains("drawn")));
    }

    /// What a style sheet's selector finds.
    <T extends Node> T find(String selector, Class<T> type) {
        return get(() -> {
            var found = stage.getScene().lookup(selector);
            if (!type.isInstance(found)) {
                throw new AssertionError(selector + " is " + found);
            }
            return type.cast(found);
        });
    }

    @Override
    public void close() {
        run(() -> List.copyOf(shell.windows().shells()).forEach(other -> other.stage().hide()));
        shell.windows().recovery().close();
    }
}
