package dev.nines.analysis.prices;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// One price book before another.
record LayeredPriceBook(PriceBook first, PriceBook second) implements PriceBook {

    @Override
    public @Nullable Price find(String region, PriceItem item, Term term) {
        var price = first.find(region, item, term);
        return price == null ? second.find(region, item, term) : price;
    }

    @Override
    public SortedSet<Offer> offers(String region) {
        var offers = new TreeSet<>(first.offers(region));
        offers.addAll(second.offers(region));
        return offers;
    }

    @Override
    public Set<String> regions() {
        var regions = new TreeSet<>(first.regions());
        regions.addAll(second.regions());
        return regions;
    }
}
