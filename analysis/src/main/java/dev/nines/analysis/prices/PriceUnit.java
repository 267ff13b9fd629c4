package dev.nines.analysis.prices;

import java.util.Locale;

/// What a price is for one of.
public enum PriceUnit {
    /// An hour of something running.
    HOUR,
    /// An hour of one load balancer capacity unit.
    CAPACITY_UNIT_HOUR,
    /// An hour of one vCPU at full speed.
    VCPU_HOUR,
    /// An hour of one Aurora capacity unit.
    ACU_HOUR,
    /// An hour of fast restore of one snapshot in one zone.
    RESTORE_UNIT_HOUR,
    /// A month of something existing.
    MONTH,
    /// A GB.
    GB,
    /// A GB kept for a month.
    GB_MONTH,
    /// One operation a second for a month.
    IOPS_MONTH,
    /// One MB/s for a month.
    MBPS_MONTH,
    /// A GB of memory for a second.
    GB_SECOND,
    /// A million requests, messages, queries or minutes.
    MILLION,
    /// Ten thousand requests.
    TEN_THOUSAND,
    /// A thousand requests.
    THOUSAND;

    /// The name in price files: `gb-month`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
