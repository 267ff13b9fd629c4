package dev.nines.app.command;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The program itself: says what commands there are.
@Command(name = "nines", versionProvider = RootCommand.Version.class)
final class RootCommand extends Act {

    /// The version of the jar, or that of the sources where there is no jar.
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[]{"nines " + text()};
        }

        static String text() {
            var version = RootCommand.class.getPackage().getImplementationVersion();
            return version == null ? "0.1.0-SNAPSHOT" : version;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    RootCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("root.report", "report sample-architectures/multi-az.nines.json"),
                new Example("root.help", "cost --help"));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session().console().out());
        return Session.FINE;
    }
}
