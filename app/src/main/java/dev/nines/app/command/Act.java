package dev.nines.app.command;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Option;

/// A command: what all of them share.
abstract class Act implements Callable<Integer> {

    /// A command line that shows what the command is for.
    ///
    /// @param key key of the explanation in the bundle of the help
    record Example(String key, String line) {}

    private final Session session;

    @Option(names = "--json")
    private boolean json;

    /// Read before everything else by [Language]; declared for the help and to check its value.
    @Option(names = "--lang", paramLabel = "en|ko")
    private Language language = Language.EN;

    @Option(names = "--debug")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    Act(Session session) {
        this.session = session;
    }

    /// Examples for the help.
    abstract List<Example> examples();

    Session session() {
        return session;
    }

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }
}
