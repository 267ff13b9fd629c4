package dev.nines.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.Precision;
import dev.nines.analysis.simulation.Replications;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.SimulationJson;
import dev.nines.app.report.SimulationSection;
import dev.nines.app.report.TextReport;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays traffic and faults against a design.
@Command(name = "simulate")
final class SimulateCommand extends Act {

    private static final int THREADS = 2;
    private static final double LEVEL = 0.95;

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Option(names = "--for", paramLabel = "TIME", defaultValue = "10m")
    private String length = "10m";

    @Option(names = "--from", paramLabel = "TIME", defaultValue = "0s")
    private String from = "0s";

    @Option(names = "--break", paramLabel = "[KIND:]ID@AT+LASTS")
    private List<String> breaks = new ArrayList<>();

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5")
    private int runs = 5;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed = 1;

    SimulateCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("simulate.calm", "simulate shop.nines.json --from 20h"),
                new Example("simulate.break", "simulate shop.nines.json --break zone-a@3m+5m --break slow:orders@1m+30s"),
                new Example("simulate.json", "simulate shop.nines.json --json"));
    }

    @Override
    public Integer call() throws InputException {
        var design = session().design(file);
        var duration = time("--for", length);
        if (duration.isZero()) {
            throw InputException.of("simulate.time", "--for", Message.of(SimulateCommand.class, "simulate.empty"), null);
        }
        var calm = Scenario.calm(duration);
        var faults = new ArrayList<Event>();
        for (var text : breaks) {
            faults.add(fault(design, text));
        }
        var scenario = calm.with(faults.toArray(Event[]::new)).from(time("--from", from));
        var least = Math.max(2, runs);
        try (var progress = Progress.of(session(), "progress.simulate", least)) {
            var study = Replications.of(design, scenario, seed, new Precision(Double.MAX_VALUE, LEVEL, least, least), THREADS,
                    _ -> progress.step(), () -> false);
            var language = session().language();
            if (json()) {
                var json = JsonReport.in(language).design(file.toString(), design);
                SimulationJson.add(json, study);
                session().print(json.text());
            } else {
                session().print(TextReport.write(SimulationSection.page(design, study, language).blocks(), session().ink()));
            }
        }
        return Session.FINE;
    }

    private static Duration time(String option, String text) throws InputException {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            throw InputException.of("simulate.time", option, Message.of(SimulateCommand.class, "simulate.time", text), null);
        }
    }

    /// What `[KIND:]ID@AT+LASTS` says.
    private static Event fault(Architecture design, String text) throws InputException {
        var colon = text.indexOf(':');
        var at = text.indexOf('@');
        var plus = text.indexOf('+', at);
        if (at < 0 || plus < 0) {
            throw InputException.of("simulate.break", "--break", Message.of(SimulateCommand.class, "simulate.break", text), null);
        }
        var kind = kind(text, colon < 0 ? "stop" : text.substring(0, colon));
        var id = text.substring(colon + 1, at);
        if (design.components().stream().noneMatch(component -> component.id().value().equals(id))) {
            throw InputException.of("simulate.component", "--break", Message.of(SimulateCommand.class, "simulate.component", id),
                    null);
        }
        return Event.of(kind, id, time("--break", text.substring(at + 1, plus)), time("--break", text.substring(plus + 1)));
    }

    private static Happening kind(String text, String name) throws InputException {
        return switch (name) {
            case "stop" -> new Happening.Crash();
            case "hang" -> new Happening.Hang();
            case "slow" -> new Happening.Slow(10);
            default -> throw InputException.of("simulate.break", "--break",
                    Message.of(SimulateCommand.class, "simulate.break", text), null);
        };
    }
}
