package dev.nines.analysis.prices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// The price book that comes with the product: one bundled table a region, each read when first asked for.
final class EmbeddedPriceBook implements PriceBook {

    static final PriceBook INSTANCE = new EmbeddedPriceBook();

    private static final String GLOBAL = "global";
    private static final Set<String> REGIONS = Set.of("us-east-1", "us-west-2", "eu-west-1", "eu-central-1",
            "ap-northeast-1",
            "ap-northeast-2", "ap-southeast-1");

    private final Map<String, PriceTable> tables = new ConcurrentHashMap<>();

    private EmbeddedPriceBook() {}

    @Override
    public @Nullable Price find(String region, PriceItem item, Term term) {
        if (!REGIONS.contains(region)) {
            return null;
        }
        var price = table(region).find(item, term);
        return price == null ? table(GLOBAL).find(item, term) : price;
    }

    @Override
    public SortedSet<Offer> offers(String region) {
        var offers = new TreeSet<Offer>();
        if (REGIONS.contains(region)) {
            table(region).offers(offers);
            table(GLOBAL).offers(offers);
        }
        return offers;
    }

    @Override
    public Set<String> regions() {
        return REGIONS;
    }

    PriceTable table(String region) {
        return tables.computeIfAbsent(region, EmbeddedPriceBook::read);
    }

    private static PriceTable read(String region) {
        var file = region + ".tsv";
        try (var stream = EmbeddedPriceBook.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled price table " + file + " is missing");
            }
            return PriceTable.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled price table " + file + " cannot be read", broken);
        }
    }
}
