package dev.nines.analysis.compare;

/// What a number counts, so that each format can write it as it writes such numbers elsewhere.
public enum Unit {
    /// US dollars a month.
    MONEY,
    /// Requests per second.
    RATE,
    /// Seconds.
    SECONDS,
    /// Minutes of a year.
    MINUTES,
    /// Hours.
    HOURS,
    /// A multiple of the peak of the traffic.
    MULTIPLE,
    /// A share, 1 for the whole.
    SHARE,
    /// The share of time or requests not served; people read what is left of 1.
    UNAVAILABILITY,
    /// Things.
    COUNT,
    /// Times a year.
    TIMES
}
