package dev.nines.analysis.prices;

import java.util.Comparator;

/// An item, and a way of committing to it, that a price book has a price for.
public record Offer(PriceItem item, Term term) implements Comparable<Offer> {

    private static final Comparator<Offer> ORDER = Comparator.comparing((Offer offer) -> offer.item.key())
            .thenComparing(Offer::term);

    @Override
    public int compareTo(Offer other) {
        return ORDER.compare(this, other);
    }
}
