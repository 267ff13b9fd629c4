package dev.nines.analysis.cost;

import dev.nines.analysis.prices.Price;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A price found for an item, and how it was come by if it is not the item's own.
record Quote(Price price, @Nullable Message note) {}
