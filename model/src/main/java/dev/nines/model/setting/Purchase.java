package dev.nines.model.setting;

/// How capacity is paid for.
public enum Purchase {
    /// By the hour.
    ON_DEMAND,
    /// One year, no upfront payment.
    RESERVED_1_YEAR,
    /// Three years, all upfront.
    RESERVED_3_YEARS
}
