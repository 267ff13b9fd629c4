package dev.nines.analysis.prices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.nines.analysis.prices.MapPriceBook.Key;
import org.jspecify.annotations.Nullable;

/// Reads the product's own price file: columns `service,region,sku,price_usd,unit,source,source_date`, and
/// where wanted `term` and `from` (beginning of a tier); `sku` is the key of a [PriceItem]. `docs/prices.md`
/// lists the keys.
final class CsvPriceFile {

    private static final List<String> REQUIRED = List.of("region", "sku", "price_usd");
    private static final Pattern REGION = Pattern.compile("global|[a-z]{2}(-[a-z]+)+-[0-9]+");

    private final String name;
    private final Set<String> wanted;
    private final PriceProblems problems = new PriceProblems();
    private final PriceDrafts drafts = new PriceDrafts(problems);
    private final Map<String, Integer> columns = new HashMap<>();

    CsvPriceFile(String name, Set<String> wanted) {
        this.name = name;
        this.wanted = wanted;
    }

    LoadedPrices read(InputStream stream) throws IOException {
        var number = 0;
        try {
            var reader = new BufferedReader(
                    new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    line("line " + number, line);
                }
            }
        } catch (CharacterCodingException notText) {
            problems.add("line " + (number + 1), "not-utf-8");
        }
        if (columns.isEmpty()) {
            problems.add("line 1", "no-header", String.join(", ", REQUIRED));
        }
        return drafts.finish();
    }

    private void line(String place, String line) {
        var cells = CsvLine.split(line);
        if (cells == null) {
            problems.add(place, "open-quote");
        } else if (columns.isEmpty()) {
            header(place, cells);
        } else {
            row(place, cells);
        }
    }

    private void header(String place, List<String> cells) {
        for (var index = 0; index < cells.size(); index++) {
            columns.put(cells.get(index).replace("\uFEFF", ""), index);
        }
        for (var column : REQUIRED) {
            if (!columns.containsKey(column)) {
                problems.add(place, "no-column", column, String.join(", ", cells));
            }
        }
    }

    private void row(String place, List<String> cells) {
        var region = cell(cells, "region");
        var item = item(place, cell(cells, "sku"));
        var term = term(place, cell(cells, "term"));
        var usd = number(place, "price_usd", cell(cells, "price_usd"));
        var from = cell(cells, "from").isEmpty()
                ? BigDecimal.ZERO
                : number(place, "from", cell(cells, "from"));
        if (!REGION.matcher(region).matches()) {
            problems.add(place, "region", region);
            return;
        }
        if (item == null || term == null || usd == null || from == null
                || !unit(place, item, cell(cells, "unit"))
                || !wanted.isEmpty() && !wanted.contains(region) && !region.equals(MapPriceBook.GLOBAL)) {
            return;
        }
        var key = new Key(region, item, term);
        if (!drafts.add(key, from, usd, source(cells))) {
            problems.add(place, "twice", item.key(), region);
        }
    }

    private Source source(List<String> cells) {
        var text = cell(cells, "source");
        var date = cell(cells, "source_date");
        var trust = text.startsWith("DERIVED")
                ? Trust.DERIVED
                : text.startsWith("ASSUMED") ? Trust.ASSUMED : Trust.SOURCED;
        return new Source(text.isEmpty() ? name : text, date.isEmpty() ? "undated" : date, trust);
    }

    private @Nullable PriceItem item(String place, String sku) {
        var item = PriceItem.parse(sku);
        if (item == null) {
            var nearest = PriceItemKeys.nearest(sku);
            if (nearest == null) {
                problems.add(place, "sku", sku);
            } else {
                problems.addNear(place, nearest, "sku", sku);
            }
        }
        return item;
    }

    private @Nullable Term term(String place, String text) {
        if (text.isEmpty()) {
            return Term.ON_DEMAND;
        }
        var term = Term.parse(text);
        if (term == null) {
            problems.add(place, "term", text, String.join(", ", Term.keys()));
        }
        return term;
    }

    private @Nullable BigDecimal number(String place, String column, String text) {
        try {
            var number = new BigDecimal(text);
            if (number.signum() >= 0 && number.precision() <= 40 && Math.abs(number.scale()) <= 40) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // reported below, with the text that was found
        }
        problems.add(place, "number", column, text);
        return null;
    }

    private boolean unit(String place, PriceItem item, String unit) {
        if (unit.isEmpty() || unit.equals(item.unit().key())) {
            return true;
        }
        problems.addNear(place, item.unit().key(), "unit", unit, item.key());
        return false;
    }

    private String cell(List<String> cells, String column) {
        var index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < cells.size() ? cells.get(index) : "";
    }
}
