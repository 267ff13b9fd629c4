package dev.nines.analysis.prices;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// One way to buy a product in AWS's bulk price list: its prices and, for reserved ones, its conditions.
record AwsOffer(List<Dimension> dimensions, Map<String, String> attributes) {

    /// Hours of a year, as AWS spreads upfront payments.
    private static final BigDecimal HOURS_OF_A_YEAR = BigDecimal.valueOf(8760);

    /// A price: the quantity it begins at, its unit (`Hrs`, or `Quantity` for an upfront fee) and the amount.
    record Dimension(BigDecimal from, String unit, BigDecimal usd) {}

    /// Convertible reservations are not kept.
    boolean standardClass() {
        return !attributes.getOrDefault("OfferingClass", "standard").equals("convertible");
    }

    @Nullable
    Term term() {
        var length = attributes.getOrDefault("LeaseContractLength", "").replace(" ", "");
        var option = attributes.getOrDefault("PurchaseOption", "").replace(" ", "");
        return switch (length + " " + option) {
            case "1yr NoUpfront" -> Term.ONE_YEAR_NO_UPFRONT;
            case "1yr PartialUpfront" -> Term.ONE_YEAR_PARTIAL_UPFRONT;
            case "1yr AllUpfront" -> Term.ONE_YEAR_ALL_UPFRONT;
            case "3yr NoUpfront" -> Term.THREE_YEARS_NO_UPFRONT;
            case "3yr PartialUpfront" -> Term.THREE_YEARS_PARTIAL_UPFRONT;
            case "3yr AllUpfront" -> Term.THREE_YEARS_ALL_UPFRONT;
            default -> null;
        };
    }

    /// Hourly price plus the upfront fee spread over the hours of the term.
    BigDecimal effectiveHour(Term term) {
        var hours = HOURS_OF_A_YEAR.multiply(BigDecimal.valueOf(term.years()));
        var sum = BigDecimal.ZERO;
        for (var dimension : dimensions) {
            sum = sum.add(dimension.unit.equals("Quantity")
                    ? dimension.usd.divide(hours, MathContext.DECIMAL64)
                    : dimension.usd);
        }
        return sum;
    }
}
