package dev.nines.analysis.prices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// The bundled prices of one region; the format is described in `analysis/src/prices/README.md`.
///
/// Reading keeps each line as text and turns it into a price when it is first asked for, so that a design pays
/// only for the few prices it uses.
final class PriceTable {

    private final Map<String, String> lines;
    private final List<Source> sources;
    private final Map<String, Price> prices = new ConcurrentHashMap<>();

    private PriceTable(Map<String, String> lines, List<Source> sources) {
        this.lines = lines;
        this.sources = sources;
    }

    static PriceTable parse(String text) {
        var lines = new HashMap<String, String>(4096);
        var sources = new ArrayList<Source>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            if (line.startsWith("source\t")) {
                var cells = line.split("\t");
                sources.add(new Source(cells[4], cells[3], Trust.valueOf(cells[2].toUpperCase(Locale.ROOT))));
            } else {
                var item = line.indexOf('\t');
                var source = line.indexOf('\t', line.indexOf('\t', item + 1) + 1);
                var end = source < 0 ? line.length() : source;
                var term = source < 0 ? Term.ON_DEMAND.key() : line.substring(source + 1);
                lines.put(key(line.substring(0, item), term), line.substring(item + 1, end));
            }
        });
        return new PriceTable(lines, sources);
    }

    @Nullable
    Price find(PriceItem item, Term term) {
        var key = key(item.key(), term.key());
        var known = prices.get(key);
        if (known != null) {
            return known;
        }
        var line = lines.get(key);
        if (line == null) {
            return null;
        }
        var price = price(line, item.unit());
        prices.put(key, price);
        return price;
    }

    /// Every item and term with a price, for tests of the whole table.
    Set<String> keys() {
        return lines.keySet();
    }

    /// Adds everything that has a price.
    void offers(Set<Offer> offers) {
        for (var key : lines.keySet()) {
            var tab = key.indexOf('\t');
            var item = PriceItem.parse(key.substring(0, tab));
            var term = Term.parse(key.substring(tab + 1));
            if (item == null || term == null) {
                throw new IllegalStateException("the bundled price of " + key + " is none of ours");
            }
            offers.add(new Offer(item, term));
        }
    }

    private Price price(String line, PriceUnit unit) {
        var tab = line.indexOf('\t');
        var tiers = new ArrayList<Tier>();
        for (var part : line.substring(0, tab).split("\\|")) {
            var colon = part.indexOf(':');
            var from = colon < 0 ? BigDecimal.ZERO : new BigDecimal(part.substring(0, colon));
            tiers.add(new Tier(from, new BigDecimal(part.substring(colon + 1))));
        }
        return new Price(unit, tiers, sources.get(Integer.parseInt(line.substring(tab + 1))));
    }

    private static String key(String item, String term) {
        return item + "\t" + term;
    }
}
