package dev.nines.analysis.prices;

import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/// Prices by region, item and term. A price that is not known is absent, never 0 and never another region's.
public interface PriceBook {

    /// The price of an item in a region under a term; absent if the book does not have it.
    @Nullable
    Price find(String region, PriceItem item, Term term);

    /// The regions that the book has prices for.
    Set<String> regions();

    /// Everything that has a price in a region, by name.
    SortedSet<Offer> offers(String region);

    /// The price of an item without commitment.
    default @Nullable Price find(String region, PriceItem item) {
        return find(region, item, Term.ON_DEMAND);
    }

    /// This book, and another one for what this one lacks.
    default PriceBook over(PriceBook other) {
        return new LayeredPriceBook(this, other);
    }

    /// The book that comes with the product: seven regions, read when first asked for.
    static PriceBook embedded() {
        return EmbeddedPriceBook.INSTANCE;
    }
}
