package dev.nines.analysis.cost;

/// The ways of paying that a bill is shown for.
public enum Plan {
    /// As every component says.
    AS_DESIGNED,
    /// Everything by the hour.
    ON_DEMAND,
    /// What can be reserved, for one year without upfront payment.
    RESERVED_1_YEAR,
    /// What can be reserved, for three years, all upfront.
    RESERVED_3_YEARS
}
