package dev.nines.model;

/// A monthly quantity that cost is counted by, when a person knows it better than the traffic says.
public enum Usage {
    /// Requests a month.
    REQUESTS("requests/month"),
    /// Data processed a month.
    PROCESSED_GB("GB/month"),
    /// Data to the internet a month.
    INTERNET_GB("GB/month"),
    /// Data between zones a month, counted once.
    CROSS_ZONE_GB("GB/month"),
    /// Data to other regions a month.
    INTER_REGION_GB("GB/month"),
    /// Load balancer capacity units, mean.
    CAPACITY_UNITS("units"),
    /// Storage operations a month.
    IO_OPERATIONS("I/O/month"),
    /// Surplus CPU credits a month.
    SURPLUS_CREDIT_HOURS("vCPU-hours/month"),
    /// Logs taken in a month.
    LOG_GB("GB/month"),
    /// Hours of use a month, when not always on.
    HOURS("hours/month"),
    /// Servers in use, mean.
    INSTANCES("instances"),
    /// Minutes of connections a month.
    CONNECTION_MINUTES("minutes/month");

    private final String unit;

    Usage(String unit) {
        this.unit = unit;
    }

    /// The unit of the quantity.
    public String unit() {
        return unit;
    }
}
