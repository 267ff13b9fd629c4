package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.app.report.DeploymentChart;
import dev.nines.app.report.DeploymentCsv;
import dev.nines.app.report.DeploymentJson;
import dev.nines.app.report.DeploymentReport;
import dev.nines.app.report.HtmlReport;
import dev.nines.app.report.Ink;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.MarkdownReport;
import dev.nines.app.report.ReportFormat;
import dev.nines.app.report.StrategyPage;
import dev.nines.app.report.TextReport;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.strategy.StrategyPicture;
import dev.nines.model.Architecture;
import dev.nines.model.release.Strategy;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays a release by several strategies and compares them, or explains one.
@Command(name = "deploy")
final class DeployCommand extends Act {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file.deploy")
    private @Nullable Path file;

    @Option(names = "--explain", paramLabel = "NAME")
    private @Nullable String explained;

    @Option(names = "--release", paramLabel = "NAME|FILE")
    private @Nullable String release;

    @Mixin
    private ReleaseQuestion question = new ReleaseQuestion();

    @Mixin
    private PriceOptions prices = new PriceOptions();

    @Option(names = "--format", paramLabel = "text|json|markdown|html", defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--csv", paramLabel = "OUT.csv")
    private @Nullable Path csv;

    @Option(names = "--chart", paramLabel = "OUT.svg|png")
    private @Nullable Path chart;

    @Option(names = "--bad")
    private boolean bad;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", descriptionKey = "simulate.out")
    private @Nullable Path out;

    DeployCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("deploy.all", "deploy shop.nines.json"),
                new Example("deploy.schema", "deploy shop.nines.json --release incompatible-schema --no-mixed-versions"),
                new Example("deploy.chart",
                        "deploy shop.nines.json --strategy in-place-half,blue-green --chart both.svg --bad"),
                new Example("deploy.explain", "deploy --explain blue-green"));
    }

    @Override
    public Integer call() throws InputException {
        var picture = chart == null ? null : ChartFile.of(session(), chart);
        if (explained != null) {
            explain(ReleaseChoice.strategy(explained), picture);
            return Session.FINE;
        }
        if (file == null) {
            throw InputException.of("deploy.no-file", "FILE", Message.of(DeployCommand.class, "deploy.no-file"),
                    Message.of(DeployCommand.class, "deploy.no-file.advice"));
        }
        var design = session().design(file);
        var comparison = question.answer(session(), prices.placed(design, prices.book(session())), release);
        if (csv != null) {
            session().deliver(csv, DeploymentCsv.of(comparison));
        }
        if (picture != null) {
            var drawn = DeploymentChart.aligned(comparison, bad, session().language());
            if (drawn != null) {
                picture.write(drawn, DeploymentChart.height(drawn));
            }
        }
        session().deliver(out, text(design, comparison, file));
        return Session.FINE;
    }

    private void explain(Strategy strategy, @Nullable ChartFile picture) throws InputException {
        if (picture != null) {
            picture.write(StrategyPicture.of(strategy.method(), Theme.LIGHT, session().language()));
        }
        session().deliver(out, TextReport.write(StrategyPage.of(strategy, session().language()), ink()));
    }

    private Ink ink() {
        return out == null ? session().ink() : Ink.NONE;
    }

    private String text(Architecture design, DeploymentComparison comparison, Path name) {
        var language = session().language();
        return switch (json() ? ReportFormat.JSON : format) {
            case TEXT ->
                TextReport.write(DeploymentReport.of(design, comparison, false, language).sections().getFirst().blocks(), ink());
            case MARKDOWN -> MarkdownReport.write(DeploymentReport.of(design, comparison, false, language));
            case HTML -> HtmlReport.write(DeploymentReport.of(design, comparison, true, language), "", "");
            case JSON -> {
                var json = JsonReport.in(language).design(name.toString(), design);
                DeploymentJson.add(json, comparison);
                yield json.text();
            }
        };
    }
}
