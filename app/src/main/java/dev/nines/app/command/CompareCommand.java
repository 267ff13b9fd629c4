package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.compare.Candidate;
import dev.nines.analysis.compare.Comparison;
import dev.nines.app.report.CompareJson;
import dev.nines.app.report.CompareReport;
import dev.nines.app.report.HtmlReport;
import dev.nines.app.report.Ink;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.MarkdownReport;
import dev.nines.app.report.ReportFormat;
import dev.nines.app.report.TextReport;
import dev.nines.model.Architecture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows two or more designs side by side over every analysis.
@Command(name = "compare")
final class CompareCommand extends Act {

    @Parameters(paramLabel = "FILE", arity = "2..*", descriptionKey = "file.compare")
    private List<Path> files = List.of();

    @Mixin
    private PriceOptions prices = new PriceOptions();

    @Option(names = "--format", paramLabel = "text|json|markdown|html", defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

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
        var text = text(Comparison.of(candidates, prices.plan()));
        if (out == null) {
            session().print(text);
        } else {
            session().write(out, text);
            session().say(session().word("written", out.toString()));
        }
        return Session.FINE;
    }

    private String text(Comparison comparison) {
        var language = session().language();
        return switch (json() ? ReportFormat.JSON : format) {
            case TEXT -> TextReport.write(CompareReport.of(comparison, language), out == null ? session().ink() : Ink.NONE);
            case MARKDOWN -> MarkdownReport.write(CompareReport.of(comparison, language));
            case HTML -> HtmlReport.write(CompareReport.of(comparison, language), "", "");
            case JSON -> {
                var json = JsonReport.in(language);
                CompareJson.add(json, comparison, files.stream().map(Path::toString).toList());
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
