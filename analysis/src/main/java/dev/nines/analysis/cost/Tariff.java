package dev.nines.analysis.cost;

import java.math.BigDecimal;

import dev.nines.analysis.prices.Price;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.PriceItem;
import dev.nines.analysis.prices.PriceItem.DatabaseHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour.Deployment;
import dev.nines.analysis.prices.PriceItem.DatabaseHour.Engine;
import dev.nines.analysis.prices.Source;
import dev.nines.analysis.prices.Term;
import dev.nines.analysis.prices.Tier;
import dev.nines.analysis.prices.Trust;
import dev.nines.model.Assumptions;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Finds the price of an item in one region under a term, by rule where the book has none of its own.
///
/// Rules: a Multi-AZ database is two Single-AZ ones, a Multi-AZ cluster is taken as three, MariaDB costs what MySQL
/// costs, and a reserved price is the hourly one less the discount that the design assumes.
record Tariff(PriceBook book, String region, Assumptions assumptions) {

    @Nullable
    Quote find(PriceItem item, Term term) {
        var own = known(item, term);
        if (own != null || term == Term.ON_DEMAND) {
            return own;
        }
        var discount = term.years() == 1 ? assumptions.reserved1Year() : assumptions.reserved3Years();
        var hourly = discount == null ? null : known(item, Term.ON_DEMAND);
        return hourly == null || discount == null ? null : discounted(hourly.price(), discount);
    }

    private @Nullable Quote known(PriceItem item, Term term) {
        var price = book.find(region, item, term);
        if (price != null) {
            return new Quote(price, null);
        }
        return item instanceof DatabaseHour database ? database(database, term) : null;
    }

    private @Nullable Quote database(DatabaseHour item, Term term) {
        if (item.engine() == Engine.MARIADB) {
            var mysql = known(new DatabaseHour(Engine.MYSQL, item.deployment(), item.instanceClass()), term);
            return mysql == null
                    ? null
                    : new Quote(times(mysql.price(), BigDecimal.ONE, Trust.ASSUMED, "mariadb"), note("mariadb"));
        }
        var single = item.deployment() == Deployment.SINGLE_AZ
                ? null
                : book.find(region, new DatabaseHour(item.engine(), Deployment.SINGLE_AZ, item.instanceClass()), term);
        if (single == null) {
            return null;
        }
        return item.deployment() == Deployment.MULTI_AZ
                ? new Quote(times(single, BigDecimal.TWO, Trust.DERIVED, "2 x"), note("multi-az"))
                : new Quote(times(single, BigDecimal.valueOf(3), Trust.ASSUMED, "3 x"), note("cluster"));
    }

    private Quote discounted(Price hourly, Probability discount) {
        var rest = BigDecimal.ONE.subtract(BigDecimal.valueOf(discount.value()));
        return new Quote(times(hourly, rest, Trust.ASSUMED, rest.toPlainString() + " x"),
                Message.of(Tariff.class, "note.discount", BigDecimal.valueOf(discount.value())));
    }

    private static Price times(Price price, BigDecimal factor, Trust trust, String rule) {
        var tiers = price.tiers().stream().map(tier -> new Tier(tier.from(), tier.usd().multiply(factor))).toList();
        return new Price(price.unit(), tiers, new Source(rule + " " + price.source().text(), price.source().date(), trust));
    }

    private static Message note(String key) {
        return Message.of(Tariff.class, "note." + key);
    }
}
