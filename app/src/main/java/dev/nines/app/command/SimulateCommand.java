package dev.nines.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Precision;
import dev.nines.analysis.simulation.Replications;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.SimulationComparison;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.analysis.simulation.zoom.Zoom;
import dev.nines.app.export.ExportFormat;
import dev.nines.app.report.Ink;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.Section;
import dev.nines.app.report.SimulatedComparison;
import dev.nines.app.report.SimulationCsv;
import dev.nines.app.report.SimulationJson;
import dev.nines.app.report.SimulationMovie;
import dev.nines.app.report.SimulationSection;
import dev.nines.app.report.TextReport;
import dev.nines.app.report.YearsJson;
import dev.nines.app.report.YearsSection;
import dev.nines.diagrams.compose.Look;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays traffic and faults against a design.
@Command(name = "simulate")
final class SimulateCommand extends Act {

    private static final int HUNDRED = 100;
    /// Each year is remembered.
    private static final int MOST_YEARS = 10_000_000;
    private static final Duration USUAL = Duration.ofMinutes(10);

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME|FILE")
    private @Nullable String scenario;

    @Option(names = "--against", paramLabel = "NAME|FILE")
    private @Nullable String against;

    @Option(names = "--for", paramLabel = "TIME")
    private @Nullable String length;

    @Option(names = "--from", paramLabel = "TIME")
    private @Nullable String from;

    @Option(names = "--warm-up", paramLabel = "TIME")
    private @Nullable String warmUp;

    @Option(names = "--years", paramLabel = "N")
    private @Nullable Integer years;

    @Option(names = "--break", paramLabel = "[KIND:]ID@AT+LASTS")
    private List<String> breaks = new ArrayList<>();

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5")
    private int runs = 5;

    @Option(names = "--precision", paramLabel = "SHARE")
    private @Nullable Double precision;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--csv", paramLabel = "OUT.csv")
    private @Nullable Path csv;

    @Option(names = "--chart", paramLabel = "OUT.svg|png")
    private @Nullable Path chart;

    @Option(names = "--movie", paramLabel = "OUT.svg")
    private @Nullable Path movie;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", descriptionKey = "simulate.out")
    private @Nullable Path out;

    SimulateCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("simulate.calm", "simulate shop.nines.json --from 20h"),
                new Example("simulate.scenario", "simulate shop.nines.json --scenario zone-loss --chart zone.svg"),
                new Example("simulate.against",
                        "simulate shop.nines.json --scenario shop.burst.scenario.json --against retry-storm"),
                new Example("simulate.break", "simulate shop.nines.json --break zone-a@3m+5m --break slow:orders@1m+30s"),
                new Example("simulate.years", "simulate shop.nines.json --years 1000"),
                new Example("simulate.movie", "simulate shop.nines.json --scenario zone-loss --movie zone.svg"),
                new Example("simulate.json", "simulate shop.nines.json --json"));
    }

    @Override
    public Integer call() throws InputException {
        var design = session().design(file);
        if (years != null) {
            return years(design, years);
        }
        var played = played(design, scenario, true);
        var other = against == null ? null : played(design, against, false);
        var picture = chart == null ? null : ChartFile.of(session(), chart);
        if (movie != null && ExportFormat.ofName(movie.toString()) != ExportFormat.SVG) {
            throw InputException.of("simulate.movie", movie.toString(), Message.of(SimulateCommand.class, "simulate.movie"),
                    null);
        }
        var sure = sure(OptionValue.runs(runs));
        try (var progress = Progress.of(session(), "progress.simulate", sure.most() * (other == null ? 1 : 2))) {
            var study = Replications.of(design, played, seed, sure, Session.THREADS,
                    _ -> progress.step(), session().stopped());
            if (csv != null) {
                session().deliver(csv, seconds(design, played));
            }
            if (picture != null) {
                picture.write(design, study.first());
            }
            if (movie != null) {
                session().deliver(movie,
                        SimulationMovie.svg(design, study.first(), Look.export(theme.theme(), session().language()),
                                session().stopped()));
            }
            var comparison = other == null
                    ? null
                    : SimulationComparison.between(
                            Replications.of(design, other, seed, sure, Session.THREADS, _ -> progress.step(),
                                    session().stopped()),
                            study);
            print(design, json -> {
                SimulationJson.add(json, design, study);
                if (comparison != null) {
                    SimulationJson.against(json, comparison);
                }
            }, section(design, study, comparison));
        }
        return Session.FINE;
    }

    private Section section(Architecture design, SimulationStudy study, @Nullable SimulationComparison comparison) {
        var section = SimulationSection.page(design, study, session().language());
        return comparison == null
                ? section
                : new Section(section.id(), section.title(),
                        Stream.concat(section.blocks().stream(),
                                SimulatedComparison.blocks(comparison, session().language()).stream()).toList());
    }

    /// Years of faults instead of minutes of traffic.
    private Integer years(Architecture design, int count) throws InputException {
        if (count < 2 || count > MOST_YEARS
                || Stream.of(scenario, against, length, from, warmUp, precision, csv, chart, movie).anyMatch(Objects::nonNull)
                || !breaks.isEmpty()) {
            throw InputException.of("simulate.years", "--years", Message.of(SimulateCommand.class, "simulate.years"), null);
        }
        try (var progress = Progress.of(session(), "progress.simulate", HUNDRED)) {
            var outages = AvailabilityAnalysis.played(design, count, seed, share -> progress.to((int) (share * HUNDRED)),
                    session().stopped());
            var zooms = Zoom.of(design, outages, Zoom.WORTH, seed, session().stopped());
            print(design, json -> YearsJson.add(json, outages, zooms), YearsSection.page(outages, zooms, session().language()));
        }
        return Session.FINE;
    }

    private Precision sure(int least) throws InputException {
        if (precision == null) {
            return Precision.ofRuns(least);
        }
        if (!(precision > 0 && precision < 1)) {
            throw InputException.of("simulate.precision", "--precision",
                    Message.of(SimulateCommand.class, "simulate.precision", precision.toString()), null);
        }
        return Precision.within(precision, least);
    }

    /// The first run once more, for what every component did in it.
    private String seconds(Architecture design, Scenario played) {
        var frames = new Frames(Duration.ofSeconds(1), (int) played.duration().toSeconds() + 2);
        return SimulationCsv.of(Simulation.recorded(design, played, seed, 0, frames, _ -> {}, session().stopped()), frames);
    }

    private void print(Architecture design, Consumer<JsonReport> fields, Section section) throws InputException {
        var language = session().language();
        String text;
        if (json()) {
            var json = JsonReport.in(language).design(file.toString(), design);
            fields.accept(json);
            text = json.text();
        } else {
            text = TextReport.write(section.blocks(), out == null ? session().ink() : Ink.NONE);
        }
        session().deliver(out, text);
    }

    /// The scenario of a name with what the options change in it.
    ///
    /// @param broken whether what is to be broken belongs to it
    private Scenario played(Architecture design, @Nullable String name, boolean broken) throws InputException {
        var named = name == null ? null : ScenarioChoice.of(session(), design, name);
        var lasts = length == null ? null : OptionValue.time("--for", length);
        if (lasts != null && lasts.isZero()) {
            throw InputException.of("simulate.time", "--for", Message.of(SimulateCommand.class, "simulate.empty"), null);
        }
        var base = named == null ? Scenario.calm(lasts == null ? USUAL : lasts) : named;
        if (named != null && lasts != null) {
            base = base.lasting(lasts);
        }
        if (from != null) {
            base = base.from(OptionValue.time("--from", from));
        }
        if (warmUp != null) {
            base = warmed(base, OptionValue.time("--warm-up", warmUp));
        }
        var events = new ArrayList<>(base.events());
        for (var text : broken ? breaks : List.<String>of()) {
            events.add(event(design, text));
        }
        return base.with(events.toArray(Event[]::new));
    }

    private static Scenario warmed(Scenario base, Duration leftOut) throws InputException {
        if (leftOut.compareTo(base.duration()) >= 0) {
            throw InputException.of("simulate.time", "--warm-up", Message.of(SimulateCommand.class, "simulate.all-warm-up"),
                    null);
        }
        return base.warmingUp(leftOut);
    }

    /// What `[KIND:]ID@AT+LASTS` says.
    private static Event event(Architecture design, String text) throws InputException {
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
        return Event.of(kind, id, OptionValue.time("--break", text.substring(at + 1, plus)),
                OptionValue.time("--break", text.substring(plus + 1)));
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
