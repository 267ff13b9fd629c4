package dev.nines.analysis.prices;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import dev.nines.analysis.prices.MapPriceBook.Key;

/// Prices in the making while a file is read: tiers arrive one by one and in any order.
final class PriceDrafts {

    private final PriceProblems problems;
    private final Map<Key, Draft> drafts = new HashMap<>();

    PriceDrafts(PriceProblems problems) {
        this.problems = problems;
    }

    /// Adds a tier; the first figure of a tier stays.
    ///
    /// @return whether the tier was new
    boolean add(Key key, BigDecimal from, BigDecimal usd, Source source) {
        var draft = drafts.computeIfAbsent(key, _ -> new Draft(source, new TreeMap<>()));
        return draft.steps.putIfAbsent(from, usd) == null;
    }

    boolean has(Key key) {
        return drafts.containsKey(key);
    }

    LoadedPrices finish() {
        var prices = new HashMap<Key, Price>();
        drafts.forEach((key, draft) -> {
            if (draft.steps.firstKey().signum() == 0) {
                var tiers = draft.steps.entrySet().stream()
                        .map(step -> new Tier(step.getKey(), step.getValue())).toList();
                prices.put(key, new Price(key.item().unit(), tiers, draft.source));
            } else {
                problems.add("", "no-first-tier", key.item().key(), key.region());
            }
        });
        return new LoadedPrices(new MapPriceBook(prices), prices.size(), problems.all());
    }

    private record Draft(Source source, TreeMap<BigDecimal, BigDecimal> steps) {}
}
