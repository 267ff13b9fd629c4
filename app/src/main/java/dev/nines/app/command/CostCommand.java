package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;

import dev.nines.analysis.cost.CostDiff;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.report.CostChangeSection;
import dev.nines.app.report.CostJson;
import dev.nines.app.report.CostSection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the bill of a design, or how it differs from another one's.
@Command(name = "cost")
final class CostCommand extends Act {

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Mixin
    private PriceOptions prices = new PriceOptions();

    @Option(names = "--diff", paramLabel = "OTHER")
    private @Nullable Path other;

    CostCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("cost.design", "cost shop.nines.json"),
                new Example("cost.region", "cost shop.nines.json --region ap-northeast-2 --reserved 1y"),
                new Example("cost.diff", "cost shop.nines.json --diff shop-larger.nines.json"));
    }

    @Override
    public Integer call() throws InputException {
        var book = prices.book(session());
        var cost = cost(file, book);
        var language = session().language();
        if (other != null) {
            var after = cost(other, book);
            var change = CostDiff.of(cost, after, prices.plan());
            if (json()) {
                var json = JsonReport.in(language).put("file", file.toString()).put("other", other.toString());
                CostJson.add(json, change);
                session().print(json.text());
            } else {
                session().print(TextReport.write(CostChangeSection.of(change, cost.design(), after.design(), language),
                        session().ink()));
            }
        } else if (json()) {
            var json = JsonReport.in(language).put("file", file.toString()).put("name", cost.design());
            CostJson.add(json, cost);
            session().print(json.text());
        } else {
            session().print(TextReport.write(CostSection.full(cost, prices.plan(), language), session().ink()));
        }
        return Session.FINE;
    }

    private CostReport cost(Path design, PriceBook book) throws InputException {
        return CostReport.of(prices.placed(session().design(design), book), book);
    }
}
