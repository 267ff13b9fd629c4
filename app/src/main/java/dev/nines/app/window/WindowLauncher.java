package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.stage.Stage;

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
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(true);
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            var shell = new Shell(stage, Settings.ofPerson());
            shell.show();
            files.stream().findFirst().ifPresent(shell::open);
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}
