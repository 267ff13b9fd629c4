package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import dev.nines.model.file.DesignFile;
import picocli.CommandLine;

/// Runs a command line.
public final class Program {

    private static final String HELP = Program.class.getPackageName() + ".help";
    private static final int WIDTH = 100;
    private static final int OPTIONS_WIDTH = 32;

    /// What shows the window.
    public interface Window {
        /// Opens designs, or the welcome page for none; returns when the last window is closed.
        void open(List<Path> files);
    }

    private final Session session;
    private final Window window;

    private Program(Session session, Window window) {
        this.session = session;
        this.window = window;
    }

    /// Runs a command line that nobody interrupts and returns its exit code.
    public static int run(List<String> arguments, Console console, Window window) {
        return run(arguments, console, window, () -> false);
    }

    /// Runs a command line and returns its exit code. Designs alone, as desktops hand them over, are opened.
    ///
    /// @param stopped asked often by what takes long
    public static int run(List<String> arguments, Console console, Window window, BooleanSupplier stopped) {
        var session = new Session(console, Language.of(arguments, console.environment()).locale(), stopped);
        var code = arguments.stream().allMatch(each -> each.endsWith(DesignFile.SUFFIX))
                ? new OpenCommand(session, window).open(arguments.stream().map(Path::of).toList())
                : new Program(session, window).commandLine(arguments.getFirst())
                        .execute(arguments.toArray(String[]::new));
        console.out().flush();
        console.err().flush();
        return code;
    }

    private CommandLine commandLine(String first) {
        var bundle = ResourceBundle.getBundle(HELP, session.language(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var root = new CommandLine(new RootCommand(session));
        var commands = commands();
        // Describing a command takes time: only the one that is asked for, unless all are to be listed.
        var asked = commands.get(first);
        var wanted = asked == null ? List.copyOf(commands.values()) : List.of(asked);
        for (var command : wanted) {
            root.addSubcommand(command.get());
        }
        root.setResourceBundle(bundle);
        setUp(root, bundle);
        root.getSubcommands().values().forEach(command -> setUp(command, bundle));
        return root;
    }

    private Map<String, Supplier<Act>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Act>>();
        commands.put("open", () -> new OpenCommand(session, window));
        commands.put("new", () -> new NewCommand(session));
        commands.put("samples", () -> new SamplesCommand(session));
        commands.put("check", () -> new CheckCommand(session));
        commands.put("report", () -> new ReportCommand(session));
        commands.put("cost", () -> new CostCommand(session));
        commands.put("network", () -> new NetworkCommand(session));
        commands.put("capacity", () -> new CapacityCommand(session));
        commands.put("availability", () -> new AvailabilityCommand(session));
        commands.put("exposure", () -> new ExposureCommand(session));
        commands.put("simulate", () -> new SimulateCommand(session));
        commands.put("scenarios", () -> new ScenariosCommand(session));
        commands.put("deploy", () -> new DeployCommand(session));
        commands.put("releases", () -> new ReleasesCommand(session));
        commands.put("findings", () -> new FindingsCommand(session));
        commands.put("explain", () -> new ExplainCommand(session));
        commands.put("compare", () -> new CompareCommand(session));
        commands.put("rework", () -> new ReworkCommand(session));
        commands.put("export", () -> new ExportCommand(session));
        commands.put("prices", () -> new PricesCommand(session));
        return commands;
    }

    private void setUp(CommandLine command, ResourceBundle bundle) {
        var faults = new Faults(session);
        command.setOut(session.console().out()).setErr(session.console().err())
                .setUsageHelpWidth(WIDTH).setUsageHelpLongOptionsMaxWidth(OPTIONS_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(faults).setExecutionExceptionHandler(faults);
        if (command.getCommand() instanceof Act act) {
            var lines = new ArrayList<String>();
            for (var example : act.examples()) {
                lines.add("  # " + bundle.getString("example." + example.key()));
                lines.add("  nines " + example.line());
            }
            command.getCommandSpec().usageMessage().footer(lines.toArray(String[]::new));
        }
    }
}
