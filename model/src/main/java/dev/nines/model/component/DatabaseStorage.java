package dev.nines.model.component;

/// Storage of a database.
public enum DatabaseStorage {
    /// General purpose, performance apart from size.
    GP3,
    /// General purpose.
    GP2,
    /// Provisioned IOPS.
    IO1,
    /// Provisioned IOPS, more durable.
    IO2,
    /// Previous generation.
    MAGNETIC,
    /// Aurora, I/O billed.
    AURORA_STANDARD,
    /// Aurora, I/O included.
    AURORA_IO_OPTIMIZED
}
