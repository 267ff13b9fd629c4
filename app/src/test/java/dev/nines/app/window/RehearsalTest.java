package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.nines.app.recovery.Recovery;
import dev.nines.app.settings.Appearance;
import dev.nines.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without an end the rehearsal would go on in the background of a person’s machine.
final class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void endsWhenTheWindowIsCalm() throws Exception {
        var file = Files.writeString(folder.resolve("design.nines.json"),
                Objects.requireNonNull(Samples.find("single-server")).text());
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 640, 480);
                var recovery = Recovery.in(folder.resolve("copies"))) {
            var calm = new CountDownLatch(1);
            var shell = Rig.get(() -> Rehearsal.open(file, recovery, calm));
            assertTrue(calm.await(30, TimeUnit.SECONDS));
            assertTrue(Rig.get(() -> shell.document() != null));
            Rig.run(() -> shell.stage().hide());
        }
    }
}
