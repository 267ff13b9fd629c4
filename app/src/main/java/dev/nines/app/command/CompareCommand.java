package dev.nines.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.compare.Candidate;
import dev.nines.analysis.compare.Comparison;
import dev.nines.analysis.simulation.SimulationComparison;
import dev.nines.app.report.CompareJson;
import dev.nines.app.report.CompareReport;
import dev.nines.app.report.HtmlReport;
import dev.nines.app.report.Ink;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.MarkdownReport;
import dev.nines.app.report.Report;
import dev.nines.app.report.ReportFormat;
import dev.nines.app.report.SimulatedComparison;
import dev.nines.app.report.SimulationJson;
import dev.nines.app.report.TextReport;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows two or more designs side by side over every analysis.
@Command(name = "compare")
final class CompareCommand extends Act {

    private static final int RUNS = 10;

    @Parameters(paramLabel = "FILE", arity = "2..*", descriptionKey = "file.compare")
    private List<Path> files = List.of();

    @Mixin
    private PriceOptions prices = new PriceOptions();

    @Option(names = "--format", paramLabel = "text|json|markdown|html", defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--simulate", paramLabel = "TIME")
    private @Nullable String simulate;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", descriptionKey = "report.out")
    private @Nullable Path out;

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("compare.two", "compare shop.nines.json shop-larger.nines.json"),
                new Example("compare.html", "compare shop.nines.json *.nines.json --format html -o compare.html"));
    }

    @Override
    public Integer call() throws InputException {
        var book = prices.book(session());
        var designs = new ArrayList<Architecture>();
        for (var file : files) {
            designs.add(prices.placed(session().design(file), book));
        }
        var candidates = new ArrayList<Candidate>();
        for (var design = 0; design < designs.size(); design++) {
            candidates.add(Candidate.of(name(designs, design), designs.get(design), book));
        }
        var text = text(Comparison.of(candidates, prices.plan()), simulated(designs));
        session().deliver(out, text);
        return Session.FINE;
    }

    /// Each design but the first, played with the same luck as the first; none if nobody asked for it.
    private List<SimulationComparison> simulated(List<Architecture> designs) throws InputException {
        if (simulate == null) {
            return List.of();
        }
        var scenario = Scenario.calm(length(simulate));
        var comparisons = new ArrayList<SimulationComparison>();
        try (var progress = Progress.of(session(), "progress.simulate", 2 * RUNS * (designs.size() - 1))) {
            for (var other : designs.subList(1, designs.size())) {
                comparisons.add(SimulationComparison.of(designs.getFirst(), other, scenario, 1, RUNS, Session.THREADS,
                        _ -> progress.step(), session().stopped()));
            }
        }
        return comparisons;
    }

    private static Duration length(String text) throws InputException {
        try {
            var length = Durations.parse(text);
            if (length.isPositive()) {
                return length;
            }
            throw InputException.of("simulate.time", "--simulate", Message.of(CompareCommand.class, "simulate.empty"), null);
        } catch (IllegalArgumentException e) {
            throw InputException.of("simulate.time", "--simulate", Message.of(CompareCommand.class, "simulate.time", text), null);
        }
    }

    private Report report(Comparison comparison, List<SimulationComparison> simulated) {
        var report = CompareReport.of(comparison, session().language());
        return simulated.isEmpty()
                ? report
                : report.with(SimulatedComparison.section(comparison.designs(), simulated, session().language()));
    }

    private String text(Comparison comparison, List<SimulationComparison> simulated) {
        var language = session().language();
        return switch (json() ? ReportFormat.JSON : format) {
            case TEXT -> TextReport.write(report(comparison, simulated), out == null ? session().ink() : Ink.NONE);
            case MARKDOWN -> MarkdownReport.write(report(comparison, simulated));
            case HTML -> HtmlReport.write(report(comparison, simulated), "", "");
            case JSON -> {
                var json = JsonReport.in(language);
                CompareJson.add(json, comparison, files.stream().map(Path::toString).toList());
                SimulationJson.addComparisons(json, simulated);
                yield json.text();
            }
        };
    }

    /// The name of a design, or its file where another one has the same name.
    private String name(List<Architecture> designs, int design) {
        var name = designs.get(design).name();
        return designs.stream().filter(each -> each.name().equals(name)).count() == 1 ? name : files.get(design).toString();
    }
}
