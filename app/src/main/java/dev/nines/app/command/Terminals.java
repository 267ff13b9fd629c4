package dev.nines.app.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// The terminal this program runs in.
public final class Terminals {

    private Terminals() {}

    /// The real standard streams.
    public static Console here() {
        return new Console(writer(FileDescriptor.out, System.out), writer(FileDescriptor.err, System.err),
                isTerminal(1), isTerminal(2), System.getenv(), Path.of(""));
    }

    private static PrintWriter writer(FileDescriptor descriptor, PrintStream stream) {
        var writer = new OutputStreamWriter(new FileOutputStream(descriptor), stream.charset());
        return new PrintWriter(new BufferedWriter(writer));
    }

    /// Asks Linux itself, since Java knows only whether both input and output are a terminal.
    private static boolean isTerminal(int descriptor) {
        var link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                var target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty")
                        || target.startsWith("/dev/console");
            } catch (IOException _) {
                return false;
            }
        }
        return System.console() != null;
    }
}
