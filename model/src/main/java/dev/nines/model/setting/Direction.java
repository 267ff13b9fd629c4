package dev.nines.model.setting;

/// Which way packets go.
public enum Direction {
    /// In.
    INBOUND,
    /// Out.
    OUTBOUND
}
