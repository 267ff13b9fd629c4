package dev.nines.analysis.cost;

import java.math.BigDecimal;
import java.util.List;

import dev.nines.analysis.prices.PriceUnit;
import dev.nines.analysis.prices.Source;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// One line of a bill for a month.
///
/// @param id name of the line within its component, stable between two bills
/// @param label what is billed
/// @param kind what it depends on
/// @param quantity how much a month
/// @param unit what is counted
/// @param unitPrice US dollars of one unit as designed; the mean where tiers apply; absent where unpriced
/// @param amounts amounts a month by way of paying
/// @param source where the price comes from; absent where unpriced or free
/// @param notes assumptions and what decided the quantity
/// @param unpriced why there is no amount as designed; absent where there is one
public record CostLine(String id, Message label, LineKind kind, BigDecimal quantity, PriceUnit unit,
        @Nullable BigDecimal unitPrice,
        Amounts amounts, @Nullable Source source, List<Message> notes, @Nullable Message unpriced) {

    public CostLine {
        notes = List.copyOf(notes);
    }

    /// The amount a month as designed, absent where unpriced.
    public @Nullable Money amount() {
        return amounts.of(Plan.AS_DESIGNED);
    }
}
