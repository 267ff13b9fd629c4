package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.simulation.Precision;
import dev.nines.analysis.simulation.Replications;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.app.report.DeploymentSection;
import dev.nines.app.report.HtmlReport;
import dev.nines.app.report.Ink;
import dev.nines.app.report.MarkdownReport;
import dev.nines.app.report.Report;
import dev.nines.app.report.ReportFormat;
import dev.nines.app.report.Results;
import dev.nines.app.report.ResultsJson;
import dev.nines.app.report.Scorecard;
import dev.nines.app.report.SimulationSection;
import dev.nines.app.report.TextReport;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the scorecard of a design and writes its picture beside a page that has everything.
@Command(name = "report")
final class ReportCommand extends Act {

    private static final int RUNS = 5;
    private static final long SEED = 1;

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Mixin
    private PriceOptions prices = new PriceOptions();

    @Option(names = "--format", paramLabel = "text|json|markdown|html", defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", descriptionKey = "report.out")
    private @Nullable Path out;

    @Option(names = "--scenario", paramLabel = "NAME|FILE")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--release", paramLabel = "NAME|FILE")
    private List<String> releases = new ArrayList<>();

    @Option(names = "--out-dir", paramLabel = "FOLDER", defaultValue = ".")
    private Path folder = Path.of(".");

    ReportCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("report.text", "report shop.nines.json"),
                new Example("report.scenario", "report shop.nines.json --scenario zone-loss --scenario retry-storm"),
                new Example("report.release", "report shop.nines.json --release small-fix"),
                new Example("report.html", "report shop.nines.json --format html -o shop.html --lang ko"),
                new Example("report.markdown", "report shop.nines.json --format markdown"));
    }

    @Override
    public Integer call() throws InputException {
        var asked = json() ? ReportFormat.JSON : format;
        try (var progress = Progress.of(session(), "progress.report", 4 + scenarios.size() * RUNS)) {
            var design = session().design(file);
            progress.step();
            var book = prices.book(session());
            var results = Results.of(prices.placed(design, book), book, prices.plan());
            progress.step();
            var pictures = asked == ReportFormat.TEXT && out == null || asked == ReportFormat.HTML
                    ? Pictures.of(results, session().language())
                    : Pictures.NONE;
            progress.step();
            write(asked, results, studies(results.design(), progress), comparisons(results.design()), pictures);
            progress.step();
        }
        return Session.FINE;
    }

    private List<SimulationStudy> studies(Architecture design, Progress progress) throws InputException {
        var studies = new ArrayList<SimulationStudy>();
        for (var name : scenarios) {
            studies.add(Replications.of(design, ScenarioChoice.of(session(), design, name), SEED, Precision.ofRuns(RUNS),
                    Session.THREADS,
                    _ -> progress.step(), session().stopped()));
        }
        return studies;
    }

    private List<DeploymentComparison> comparisons(Architecture design) throws InputException {
        var comparisons = new ArrayList<DeploymentComparison>();
        for (var name : releases) {
            comparisons.add(new ReleaseQuestion().answer(session(), design, name));
        }
        return comparisons;
    }

    private void write(ReportFormat asked, Results results, List<SimulationStudy> studies, List<DeploymentComparison> comparisons,
            Pictures pictures) throws InputException {
        var language = session().language();
        var design = results.design();
        var brief = Scorecard.brief(results, language).with(SimulationSection.briefs(design, studies, language))
                .with(DeploymentSection.briefs(design, comparisons, language));
        var page = Scorecard.page(results, language).with(SimulationSection.pages(design, studies, language))
                .with(DeploymentSection.pages(design, comparisons, language));
        var text = switch (asked) {
            case TEXT -> TextReport.write(brief, out == null ? session().ink() : Ink.NONE);
            case JSON -> ResultsJson.text(results, studies, comparisons, file.toString(), language);
            case MARKDOWN -> MarkdownReport.write(brief);
            case HTML -> page(page, pictures);
        };
        if (out != null) {
            session().write(out, text);
            session().say(session().word("written", out.toString()));
            return;
        }
        if (asked == ReportFormat.TEXT) {
            beside(page(page, pictures), pictures, text);
        } else {
            session().print(text);
        }
    }

    /// The scorecard on the terminal; the picture and the page in files.
    private void beside(String html, Pictures pictures, String text) throws InputException {
        session().folder(folder);
        var name = String.valueOf(file.getFileName());
        var stem = name.endsWith(DesignFile.SUFFIX) ? name.substring(0, name.length() - DesignFile.SUFFIX.length()) : name;
        var page = folder.resolve(stem + ".html").normalize();
        if (pictures.light().isEmpty()) {
            session().write(page, html);
            session().print(text + "\n" + session().word("written", page.toString()) + "\n");
            return;
        }
        var picture = folder.resolve(stem + ".svg").normalize();
        session().write(picture, pictures.light());
        session().write(page, html);
        session().print(text + "\n" + session().word("report.written", picture.toString(), page.toString()) + "\n");
    }

    private static String page(Report report, Pictures pictures) {
        return HtmlReport.write(report, pictures.light(), pictures.dark());
    }
}
