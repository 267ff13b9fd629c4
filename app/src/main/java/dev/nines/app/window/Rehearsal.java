package dev.nines.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.util.Duration;

import dev.nines.app.recovery.Recovery;
import dev.nines.app.settings.Settings;

/// Opens a design in a window that nobody sees, and ends when it is drawn and all is worked out.
///
/// The JDK watches that, so that later windows find their classes loaded and linked.
public final class Rehearsal {

    private static final Duration LOOK = Duration.millis(200);
    private static final int CALM = 5;
    private static final int PATIENCE_MINUTES = 5;

    private Rehearsal() {}

    /// Rehearses.
    ///
    /// @param arguments the design
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var calm = new CountDownLatch(1);
        var copies = Files.createTempDirectory("nines-rehearsal");
        var recovery = Recovery.in(copies);
        Platform.startup(() -> open(Path.of(arguments[0]), recovery, calm));
        var ended = calm.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
        recovery.close();
        Files.deleteIfExists(copies);
        if (ended) {
            System.exit(0);
        }
        // nothing is kept of what went wrong
        Runtime.getRuntime().halt(1);
    }

    /// Opens a design and tells when the window is calm.
    static Shell open(Path design, Recovery recovery, CountDownLatch calm) {
        var shell = new Windows(Settings.fleeting(), recovery, null, () -> {}).add();
        shell.opening().open(List.of(design));
        var turns = new int[1];
        var looking = new Timeline(new KeyFrame(LOOK, _ -> {
            turns[0] = isCalm(shell) ? turns[0] + 1 : 0;
            if (turns[0] == CALM) {
                calm.countDown();
            }
        }));
        looking.setCycleCount(Animation.INDEFINITE);
        shell.stage().setOnHidden(_ -> looking.stop());
        looking.play();
        return shell;
    }

    private static boolean isCalm(Shell shell) {
        return shell.document() != null && shell.stage().getScene().lookup("#work") instanceof Labeled work
                && work.getText().isEmpty();
    }
}
