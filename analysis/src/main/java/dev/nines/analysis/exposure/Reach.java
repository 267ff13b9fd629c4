package dev.nines.analysis.exposure;

/// From where on the internet a port can be reached.
public enum Reach {
    /// From any address.
    ANYWHERE,
    /// From named blocks of public addresses.
    BLOCKS,
    /// From nowhere.
    NOWHERE
}
