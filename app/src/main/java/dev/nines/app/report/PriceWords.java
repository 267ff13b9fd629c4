package dev.nines.app.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import dev.nines.analysis.cost.CostLine;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceUnit;
import dev.nines.analysis.prices.Source;
import dev.nines.analysis.prices.Trust;
import dev.nines.model.text.Message;

/// Words about prices: units, sources, how far they can be trusted.
public final class PriceWords {

    private PriceWords() {}

    /// What a price is for one of.
    public static String unit(PriceUnit unit, Locale language) {
        return word("unit." + unit.key(), language);
    }

    /// Where a figure comes from, from when, and how far to trust it where that needs saying.
    public static String source(Source source, Locale language) {
        var words = source.text() + " (" + date(source, language) + ")";
        return source.trust() == Trust.SOURCED ? words : word("trust." + key(source.trust()), language) + ": " + words;
    }

    /// How far a figure can be trusted.
    public static String trust(Trust trust, Locale language) {
        return word("trust." + key(trust), language);
    }

    private static String date(Source source, Locale language) {
        return source.date().equals("undated") ? word("undated", language) : source.date();
    }

    /// One sentence on how old the prices of a bill are, and how many are not from a source as they stand.
    static String dates(CostReport cost, Locale language) {
        var dates = new TreeSet<String>();
        Map<Trust, Integer> counts = new EnumMap<>(Trust.class);
        for (var source : sources(cost)) {
            if (Character.isDigit(source.date().isEmpty() ? ' ' : source.date().charAt(0))) {
                dates.add(source.date());
            }
            counts.merge(source.trust(), 1, Integer::sum);
        }
        if (dates.isEmpty()) {
            return "";
        }
        var sentence = new StringBuilder(Message.of(PriceWords.class, "prices.dates", dates.first(), dates.last())
                .in(language));
        for (var trust : List.of(Trust.DERIVED, Trust.ASSUMED, Trust.OLD)) {
            if (counts.containsKey(trust)) {
                sentence.append(' ')
                        .append(Message.of(PriceWords.class, "prices." + key(trust), counts.get(trust)).in(language));
            }
        }
        return sentence.toString();
    }

    private static List<Source> sources(CostReport cost) {
        var sources = new ArrayList<Source>();
        for (CostLine line : cost.lines()) {
            var source = line.source();
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static String key(Trust trust) {
        return trust.name().toLowerCase(Locale.ROOT);
    }

    private static String word(String key, Locale language) {
        return Message.of(PriceWords.class, key).in(language);
    }
}
