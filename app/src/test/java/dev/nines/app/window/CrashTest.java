package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import dev.nines.app.document.Document;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.edit.RandomEdits;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed in the middle of editing and started again.
final class CrashTest {

    private static final long SEED = 11;
    private static final int EDITS_BEFORE = 60;
    /// What may be lost; a machine that is busy with other tests gets a second more.
    private static final long LAST_MILLIS = 2_000;

    @TempDir
    private Path folder;

    private record Made(int changes, long at) {}

    @Test
    void nothingIsLostButTheLastSecond() throws Exception {
        var file = folder.resolve("shop.nines.json");
        var start = DesignGenerator.design(SEED, 40);
        DesignFile.write(file, start);
        var made = new ArrayList<Made>();
        var killed = killedWhileEditing(file, made);

        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800, null, folder.resolve("recovery"))) {
            Rig.run(() -> RecoveryDialog.offer(rig.shell().windows()));
            assertTrue(Dialogs.words().contains("shop.nines.json"));
            Dialogs.press("Open");
            Rig.await("it is open again", () -> rig.shell().document() != null);
            var changes = Rig.get(() -> rig.document().changes());
            var due = made.stream().filter(one -> one.at() < killed - LAST_MILLIS).mapToInt(Made::changes).max().orElse(0);
            assertTrue(due > 0, () -> "only " + made);
            assertTrue(changes >= due, () -> "recovered " + changes + " changes, " + due + " were due");
            assertEquals(after(start, changes), rig.document().design());
            assertEquals(start, DesignFile.read(file).architecture());
        }
    }

    /// Starts the program, waits for edits, kills it, and tells when.
    private long killedWhileEditing(Path file, List<Made> made) throws IOException {
        var command = new ArrayList<String>(List.of(ProcessHandle.current().info().command().orElse("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-Dnines.data"))
                .forEach(command::add);
        command.addAll(List.of("-Dnines.data=" + folder, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingProgram.class.getName(), file.toString(), Long.toString(SEED)));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        var process = builder.start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                assertTrue(line.matches("[0-9]+ [0-9]+"), line);
                var parts = line.split(" ");
                made.add(new Made(Integer.parseInt(parts[0]), Long.parseLong(parts[1])));
                if (made.size() >= EDITS_BEFORE
                        && made.getLast().at() - made.getFirst().at() > LAST_MILLIS + 1_000) {
                    break;
                }
            }
            var killed = System.currentTimeMillis();
            process.destroyForcibly();
            return killed;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    /// The design after so many changes, worked out again.
    private static Architecture after(Architecture start, int changes) {
        return Rig.get(() -> {
            var document = new Document(start, null);
            var edits = new RandomEdits(new SplittableRandom(SEED));
            while (document.changes() < changes) {
                CrashingProgram.edit(document, edits);
            }
            return document.design();
        });
    }
}
