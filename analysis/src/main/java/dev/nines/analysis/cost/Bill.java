package dev.nines.analysis.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.prices.Price;
import dev.nines.analysis.prices.PriceItem;
import dev.nines.analysis.prices.PriceUnit;
import dev.nines.analysis.prices.Source;
import dev.nines.analysis.prices.Term;
import dev.nines.model.Component;
import dev.nines.model.Usage;
import dev.nines.model.quantity.Money;
import dev.nines.model.setting.Purchase;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Collects the lines of one component.
final class Bill {

    /// Hours of a month, as AWS's own calculator counts.
    static final double HOURS = 730;

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private final Component component;
    private final Tariff tariff;
    private final List<CostLine> lines = new ArrayList<>();

    Bill(Component component, Tariff tariff) {
        this.component = component;
        this.tariff = tariff;
    }

    Component component() {
        return component;
    }

    String region() {
        return tariff.region();
    }

    List<CostLine> lines() {
        return lines;
    }

    /// What the person says of a monthly quantity, else what was worked out.
    double usage(Usage usage, double otherwise) {
        return component.usage().getOrDefault(usage, otherwise);
    }

    /// Adds what stands there all month.
    void baseline(PriceItem item, Message label, double quantity, Message... notes) {
        add(LineKind.BASELINE, item.key(), item, label, quantity, BigDecimal.ZERO, notes);
    }

    /// Adds a second line of the same item, told apart by a name.
    void baseline(String name, PriceItem item, Message label, double quantity, Message... notes) {
        add(LineKind.BASELINE, item.key() + " " + name, item, label, quantity, BigDecimal.ZERO, notes);
    }

    /// Adds what depends on use; nothing for no use.
    void usage(PriceItem item, Message label, double quantity, Message... notes) {
        if (quantity > 0) {
            add(LineKind.USAGE, item.key(), item, label, quantity, BigDecimal.ZERO, notes);
        }
    }

    /// Adds use on top of what others of the account have used of the same tiers.
    void usageAbove(BigDecimal before, PriceItem item, Message label, BigDecimal quantity, Message... notes) {
        if (quantity.signum() > 0) {
            add(LineKind.USAGE, item.key(), item, label, quantity.doubleValue(), before, notes);
        }
    }

    /// Adds a line that costs nothing.
    void free(String name, Message label) {
        lines.add(new CostLine(name, label, LineKind.FREE, BigDecimal.ONE, PriceUnit.MONTH, BigDecimal.ZERO,
                Amounts.same(Money.ZERO), null, List.of(), null));
    }

    /// Adds hours that can be reserved.
    void hours(PriceItem item, Message label, double hours, Purchase purchase, Message... notes) {
        hours(item.key(), item, label, hours, purchase, notes);
    }

    /// Adds hours that can be reserved, told apart from others of the same item by their name.
    void hours(String name, PriceItem item, Message label, double hours, Purchase purchase, Message... notes) {
        var quantity = decimal(hours);
        var onDemand = tariff.find(item, Term.ON_DEMAND);
        var oneYear = tariff.find(item, Term.ONE_YEAR_NO_UPFRONT);
        var threeYears = tariff.find(item, Term.THREE_YEARS_ALL_UPFRONT);
        var designed = switch (purchase) {
            case ON_DEMAND -> onDemand;
            case RESERVED_1_YEAR -> oneYear;
            case RESERVED_3_YEARS -> threeYears;
        };
        var amounts = new Amounts(amount(designed, quantity), amount(onDemand, quantity), amount(oneYear, quantity),
                amount(threeYears, quantity));
        var all = new ArrayList<>(List.of(notes));
        if (designed != null && designed.note() != null) {
            all.add(designed.note());
        }
        lines.add(new CostLine(name, label, LineKind.BASELINE, quantity, item.unit(),
                designed == null ? null : designed.price().usd(),
                amounts, source(designed), all, designed == null ? unpriced(item, purchase) : null));
    }

    private void add(LineKind kind, String name, PriceItem item, Message label, double count, BigDecimal before,
            Message... notes) {
        var quantity = decimal(count);
        var quote = tariff.find(item, Term.ON_DEMAND);
        var amount = quote == null ? null : above(quote.price(), before, quantity);
        var unitPrice = quote == null || amount == null ? null : unitPrice(quote.price(), quantity, amount);
        lines.add(new CostLine(name, label, kind, quantity, item.unit(), unitPrice,
                Amounts.same(amount == null ? null : new Money(amount)), source(quote), List.of(notes),
                quote == null ? unpriced(item, Purchase.ON_DEMAND) : null));
    }

    private static BigDecimal above(Price price, BigDecimal before, BigDecimal quantity) {
        return before.signum() == 0
                ? price.amount(quantity)
                : price.amount(before.add(quantity)).subtract(price.amount(before));
    }

    private static BigDecimal unitPrice(Price price, BigDecimal quantity, BigDecimal amount) {
        return price.tiered() && quantity.signum() > 0 ? amount.divide(quantity, DIGITS).stripTrailingZeros() : price.usd();
    }

    private Message unpriced(PriceItem item, Purchase purchase) {
        return purchase == Purchase.ON_DEMAND
                ? Message.of(Bill.class, "unpriced", item.key(), region())
                : Message.of(Bill.class, "unpriced.reserved", item.key(), region());
    }

    private static @Nullable Money amount(@Nullable Quote quote, BigDecimal quantity) {
        return quote == null ? null : new Money(quote.price().amount(quantity));
    }

    private static @Nullable Source source(@Nullable Quote quote) {
        return quote == null ? null : quote.price().source();
    }

    /// A quantity to twelve digits, which no bill can tell from the exact one.
    static BigDecimal decimal(double quantity) {
        return quantity == Math.rint(quantity) && Math.abs(quantity) < 1e15
                ? BigDecimal.valueOf((long) quantity)
                : new BigDecimal(quantity, DIGITS);
    }
}
