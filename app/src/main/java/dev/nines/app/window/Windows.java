package dev.nines.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Stage;

import dev.nines.app.look.Look;
import dev.nines.app.recovery.Recovery;
import dev.nines.app.settings.Settings;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// All windows of the program, each with its own document, and what they share.
final class Windows {

    private static final double APART = 28;

    private final Settings settings;
    private final Look look;
    private final Recovery recovery;
    private final @Nullable Choosing chooser;
    private final Runnable allClosed;
    private final ObservableList<Shell> shells = FXCollections.observableArrayList();
    private final ThreadPoolExecutor background = new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), quiet("background"), new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(quiet("watching"));

    /// No window yet.
    ///
    /// @param chooser
    ///            what chooses files; null: the person
    /// @param allClosed
    ///            told when the last window has closed
    Windows(Settings settings, Recovery recovery, @Nullable Choosing chooser, Runnable allClosed) {
        this.settings = settings;
        this.look = new Look(settings);
        this.recovery = recovery;
        this.chooser = chooser;
        this.allClosed = allClosed;
    }

    private ThreadFactory quiet(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.setUncaughtExceptionHandler(this::failed);
            return thread;
        };
    }

    /// A new window that shows the welcome page, on a stage that is not shown yet.
    Shell add(Stage stage) {
        var shell = new Shell(stage, this);
        shells.add(shell);
        return shell;
    }

    /// A new window that is shown, a little beside the one in front.
    Shell add() {
        var stage = new Stage();
        var shell = add(stage);
        if (shells.size() > 1) {
            var other = shells.get(shells.size() - 2).stage();
            stage.setX(other.getX() + APART);
            stage.setY(other.getY() + APART);
            stage.setWidth(other.getWidth());
            stage.setHeight(other.getHeight());
        }
        shell.show();
        return shell;
    }

    /// A mistake of the program in one act or one analysis is told, and does not take the windows along.
    void failed(Thread thread, Throwable fault) {
        var last = Thread.getDefaultUncaughtExceptionHandler();
        if (fault instanceof VirtualMachineError && last != null) {
            last.uncaughtException(thread, fault);
            return;
        }
        var notice = new Notice("failed", "notice.failed", List.of(Message.literal(fault.toString())),
                List.of(new Notice.Choice("close", () -> {})));
        Platform.runLater(() -> shells.forEach(shell -> shell.notices().show(notice)));
    }

    /// Forgets a window that has closed.
    void closed(Shell shell) {
        if (shells.remove(shell) && shells.isEmpty()) {
            stopWorking();
            watching.shutdownNow();
            allClosed.run();
        }
    }

    /// Nobody waits for what is not worked out yet, nor for what answers on their way may still ask for. Work under way ends by
    /// itself: to interrupt it would make it fail.
    private void stopWorking() {
        background.getQueue().clear();
        background.shutdown();
    }

    /// The windows in the order in which they were opened, observable.
    ObservableList<Shell> shells() {
        return shells;
    }

    /// The window that shows a file, or null.
    @Nullable
    Shell showing(Path file) {
        for (var shell : shells) {
            var document = shell.document();
            var shown = document == null ? null : document.file().get();
            if (shown != null && same(shown, file)) {
                return shell;
            }
        }
        return null;
    }

    static boolean same(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                    || Files.isSameFile(one, other);
        } catch (IOException _) {
            // one of them is not there
            return false;
        }
    }

    /// Closes all windows, asking about the changes in each; one "cancel" keeps all of them.
    void quit() {
        for (var shell : List.copyOf(shells)) {
            if (!shell.saving().mayLeave()) {
                return;
            }
        }
        new ArrayList<>(shells).forEach(shell -> shell.stage().hide());
    }

    Settings settings() {
        return settings;
    }

    Look look() {
        return look;
    }

    Recovery recovery() {
        return recovery;
    }

    @Nullable
    Choosing chooser() {
        return chooser;
    }

    ExecutorService background() {
        return background;
    }

    ScheduledExecutorService watching() {
        return watching;
    }
}
