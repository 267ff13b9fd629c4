package dev.nines.analysis.prices;

import java.util.List;

import dev.nines.model.Problem;

/// What reading a price file gave: the prices that could be read, and every problem met.
///
/// @param book the prices
/// @param prices how many there are
/// @param problems what could not be read; empty if all could
public record LoadedPrices(PriceBook book, int prices, List<Problem> problems) {

    public LoadedPrices {
        problems = List.copyOf(problems);
    }
}
