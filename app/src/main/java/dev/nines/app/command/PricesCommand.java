package dev.nines.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.nines.analysis.prices.LoadedPrices;
import dev.nines.analysis.prices.Offer;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.PriceFile;
import dev.nines.analysis.prices.Term;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.PriceTables;
import dev.nines.app.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks prices up, each with its source and date, and checks files of prices.
@Command(name = "prices")
final class PricesCommand extends Act {

    @Parameters(paramLabel = "WORD", arity = "0..*", descriptionKey = "prices.words")
    private List<String> words = List.of();

    @Option(names = "--region", paramLabel = "REGION", descriptionKey = "prices.region", defaultValue = "us-east-1")
    private String region = "us-east-1";

    @Option(names = "--all-terms")
    private boolean allTerms;

    @Option(names = "--prices", paramLabel = "FILE", descriptionKey = "prices.file")
    private @Nullable Path file;

    PricesCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("prices.find", "prices m5.large --region ap-northeast-2"),
                new Example("prices.words", "prices rds postgresql multi-az r6g.xlarge"),
                new Example("prices.file", "prices --prices company-prices.csv m5.large --all-terms"));
    }

    @Override
    public Integer call() throws InputException {
        var loaded = file == null ? null : load(file);
        var book = loaded == null ? PriceBook.embedded() : loaded.book().over(PriceBook.embedded());
        PriceOptions.checkRegion(region, book);
        var found = matching(book);
        if (json()) {
            var json = JsonReport.in(session().language()).put("region", region);
            PriceTables.add(json, book, region, found);
            session().print(json.text());
        } else if (found.isEmpty()) {
            session().say(session().word("prices.none", String.join(" ", words), region));
        } else {
            session().print(TextReport.write(PriceTables.of(book, region, found, session().language()), session().ink()));
        }
        return found.isEmpty() ? Session.FOUND : Session.FINE;
    }

    /// Reads a file of prices; a file with mistakes is refused with all of them.
    private LoadedPrices load(Path prices) throws InputException {
        try {
            var loaded = PriceFile.read(session().console().resolve(prices), Set.of());
            if (!loaded.problems().isEmpty()) {
                throw new InputException(loaded.problems());
            }
            session().say(session().word("prices.loaded", loaded.prices(), prices.toString()));
            return loaded;
        } catch (IOException problem) {
            throw session().unreadable(prices, problem);
        }
    }

    /// Offers whose names have every word.
    private List<Offer> matching(PriceBook book) {
        var found = new ArrayList<Offer>();
        for (var offer : book.offers(region)) {
            var key = offer.item().key().toLowerCase(Locale.ROOT);
            var matches = words.stream().allMatch(word -> key.contains(word.toLowerCase(Locale.ROOT)));
            if (matches && (allTerms || offer.term() == Term.ON_DEMAND)) {
                found.add(offer);
            }
        }
        return found;
    }
}
