package dev.nines.analysis.prices;

import java.math.BigDecimal;

/// One of our price items as AWS's bulk price list counts it.
///
/// @param item our item
/// @param scale how many of AWS's units are one of ours: 1,000,000 where AWS prices a request and we a million
record AwsItem(PriceItem item, BigDecimal scale) {

    static AwsItem of(PriceItem item) {
        return new AwsItem(item, scale(item.unit()));
    }

    private static BigDecimal scale(PriceUnit unit) {
        return switch (unit) {
            case MILLION -> BigDecimal.valueOf(1_000_000);
            case TEN_THOUSAND -> BigDecimal.valueOf(10_000);
            case THOUSAND -> BigDecimal.valueOf(1_000);
            case HOUR, CAPACITY_UNIT_HOUR, VCPU_HOUR, ACU_HOUR, RESTORE_UNIT_HOUR, MONTH, GB, GB_MONTH,
                    IOPS_MONTH, MBPS_MONTH,
                    GB_SECOND ->
                BigDecimal.ONE;
        };
    }
}
