package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.prices.Offer;
import dev.nines.analysis.prices.Price;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.text.Message;

/// Prices with their sources.
public final class PriceTables {

    private static final int WIDEST_SOURCE = 60;

    private PriceTables() {}

    /// A table of prices, a row a tier.
    public static List<Block> of(PriceBook book, String region, List<Offer> offers, Locale language) {
        var columns = List.of(Column.words(word("prices.item", language)), Column.words(word("prices.term", language)),
                Column.numbers(word("cost.price", language)), Column.words(word("cost.unit", language)),
                Column.words(word("prices.date", language)), Column.words(word("prices.trust", language)),
                Column.words(word("prices.source", language), WIDEST_SOURCE));
        var rows = new ArrayList<Row>();
        for (var offer : offers) {
            var price = book.find(region, offer.item(), offer.term());
            if (price != null) {
                rows(offer, price, rows, language);
            }
        }
        return List.of(new Block.Table(columns, rows));
    }

    private static void rows(Offer offer, Price price, List<Row> rows, Locale language) {
        var source = price.source();
        var unit = PriceWords.unit(price.unit(), language);
        for (var tier : price.tiers()) {
            var first = tier.from().signum() == 0;
            var from = first
                    ? unit
                    : Message.of(PriceTables.class, "prices.from", unit, Figures.quantity(tier.from())).in(language);
            rows.add(first
                    ? Row.line(Cell.of(offer.item().key()), Cell.of(offer.term().key()), Cell.of(Figures.price(tier.usd())),
                            Cell.of(from), Cell.of(source.date()), Cell.of(PriceWords.trust(source.trust(), language)),
                            Cell.of(source.text(), Tone.MUTED))
                    : Row.line(Cell.EMPTY, Cell.EMPTY, Cell.of(Figures.price(tier.usd())), Cell.of(from)));
        }
    }

    /// Adds prices to a result.
    public static void add(JsonReport json, PriceBook book, String region, List<Offer> offers) {
        json.fields().list("prices", offers, (fields, offer) -> {
            fields.put("item", offer.item().key()).put("term", offer.term().key());
            var price = book.find(region, offer.item(), offer.term());
            if (price != null) {
                fields.put("unit", price.unit()).put("usd", price.usd())
                        .list("tiers", price.tiers(), (inner, tier) -> inner.put("from", tier.from()).put("usd", tier.usd()))
                        .put("source", new Fields(fields.language()).put("text", price.source().text())
                                .put("date", price.source().date()).put("trust", price.source().trust()));
            }
        });
    }

    private static String word(String key, Locale language) {
        return Message.of(PriceTables.class, key).in(language);
    }
}
