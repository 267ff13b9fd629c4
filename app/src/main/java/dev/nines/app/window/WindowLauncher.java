package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javafx.application.Platform;

import dev.nines.app.recovery.Recovery;
import dev.nines.app.settings.Settings;

/// Starts the window.
public final class WindowLauncher {

    private WindowLauncher() {}

    /// Opens the window and returns when the last one is closed.
    ///
    /// @param files
    ///            designs to open; none: the welcome page
    /// @throws UnsupportedOperationException
    ///             if there is no display
    public static void open(List<Path> files) {
        open(files, _ -> {});
    }

    /// The same for one who wants to know the windows as soon as there is one.
    static void open(List<Path> files, Consumer<Windows> opened) {
        var recovery = Recovery.in(Recovery.folderOfPerson());
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(true);
            var windows = new Windows(Settings.ofPerson(), recovery, null, closed::countDown);
            Thread.currentThread().setUncaughtExceptionHandler(windows::failed);
            windows.add().opening().open(files);
            RecoveryDialog.offer(windows);
            opened.accept(windows);
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        recovery.close();
        Platform.exit();
    }
}
