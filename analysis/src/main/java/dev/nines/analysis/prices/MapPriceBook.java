package dev.nines.analysis.prices;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// A price book held in memory, as read from a file.
final class MapPriceBook implements PriceBook {

    /// Region of services that have none, such as Route 53.
    static final String GLOBAL = "global";

    private final Map<Key, Price> prices;
    private final Set<String> regions = new TreeSet<>();

    MapPriceBook(Map<Key, Price> prices) {
        this.prices = new HashMap<>(prices);
        for (var key : prices.keySet()) {
            regions.add(key.region());
        }
        regions.remove(GLOBAL);
    }

    @Override
    public @Nullable Price find(String region, PriceItem item, Term term) {
        var price = prices.get(new Key(region, item, term));
        return price == null ? prices.get(new Key(GLOBAL, item, term)) : price;
    }

    @Override
    public SortedSet<Offer> offers(String region) {
        return prices.keySet().stream().filter(key -> key.region().equals(region) || key.region().equals(GLOBAL))
                .map(key -> new Offer(key.item(), key.term())).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<String> regions() {
        return Set.copyOf(regions);
    }

    /// What a price is looked up by.
    record Key(String region, PriceItem item, Term term) {}
}
