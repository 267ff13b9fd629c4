package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows the window.
@Command(name = "open")
final class OpenCommand extends Act {

    private final Program.Window window;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file.open")
    private List<Path> files = List.of();

    OpenCommand(Session session, Program.Window window) {
        super(session);
        this.window = window;
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("open.file", "open shop.nines.json"),
                new Example("open.welcome", "open"));
    }

    @Override
    public Integer call() {
        return open(files);
    }

    int open(List<Path> wanted) {
        if (!hasDisplay()) {
            session().say(session().word("open.no-display"));
            return Session.BAD_INPUT;
        }
        try {
            window.open(wanted.stream().map(session().console()::resolve).toList());
            return Session.FINE;
        } catch (UnsupportedOperationException | IllegalStateException | UnsatisfiedLinkError noToolkit) {
            session().say(session().word("open.no-toolkit", String.valueOf(noToolkit.getMessage())));
            return Session.BAD_INPUT;
        }
    }

    /// On Linux a display is announced in the environment; elsewhere there is one.
    private boolean hasDisplay() {
        var environment = session().console().environment();
        var linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || "Headless".equals(System.getProperty("glass.platform"))
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
