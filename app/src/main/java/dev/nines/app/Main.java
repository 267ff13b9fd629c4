package dev.nines.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The start of the program.
@Command(name = "nines", mixinStandardHelpOptions = true, version = "nines 0.1.0")
public final class Main implements Runnable {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
