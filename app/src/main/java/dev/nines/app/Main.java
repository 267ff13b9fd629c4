package dev.nines.app;

import java.util.List;

import dev.nines.app.command.Interrupt;
import dev.nines.app.command.Program;
import dev.nines.app.command.Terminals;
import dev.nines.app.window.WindowLauncher;

/// The start of the program: no arguments open the window, anything else is a command.
public final class Main {

    private static final int OWN_FAULT = 3;

    private Main() {}

    public static void main(String[] arguments) {
        // What even a command cannot handle, such as too little memory, is one line too.
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> {
            System.err.println("nines: " + fault);
            Runtime.getRuntime().halt(OWN_FAULT);
        });
        // The window's classes are loaded only when it is opened, so that commands start quickly.
        var interrupt = Interrupt.here();
        var code = Program.run(List.of(arguments), Terminals.here(), files -> WindowLauncher.open(files), interrupt);
        interrupt.over();
        System.exit(code);
    }
}
