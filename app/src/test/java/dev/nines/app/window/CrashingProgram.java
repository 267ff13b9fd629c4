package dev.nines.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

import dev.nines.app.document.Document;
import dev.nines.model.edit.RandomEdits;

/// The program as a person starts it with a file, and one edit after the other until something kills it. It prints when
/// each was made.
final class CrashingProgram {

    private static final long PAUSE_MILLIS = 20;

    private CrashingProgram() {}

    /// @param arguments the file, and the seed of the edits
    public static void main(String[] arguments) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> {
            System.out.println(fault);
            Runtime.getRuntime().halt(3);
        });
        var file = Path.of(arguments[0]);
        var edits = new RandomEdits(new SplittableRandom(Long.parseLong(arguments[1])));
        var windows = new AtomicReference<Windows>();
        var program = new Thread(() -> WindowLauncher.open(List.of(file), windows::set));
        program.start();
        while (windows.get() == null) {
            Thread.sleep(PAUSE_MILLIS);
        }
        Rig.await("the file is open", () -> windows.get().showing(file) != null);
        while (true) {
            var changes = Rig.get(() -> edit(windows.get(), file, edits));
            System.out.println(changes + " " + System.currentTimeMillis());
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static int edit(Windows windows, Path file, RandomEdits edits) {
        var document = Objects.requireNonNull(Objects.requireNonNull(windows.showing(file)).document());
        edit(document, edits);
        return document.changes();
    }

    /// The same edit for the same design every time.
    static void edit(Document document, RandomEdits edits) {
        document.settle();
        document.apply(edits.of(document.design()));
    }
}
