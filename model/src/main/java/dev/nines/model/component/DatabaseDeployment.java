package dev.nines.model.component;

/// How a database stands against failures.
public enum DatabaseDeployment {
    /// One instance.
    SINGLE_AZ,
    /// A standby in another zone.
    MULTI_AZ_INSTANCE,
    /// A writer and two readable standbys in three zones.
    MULTI_AZ_CLUSTER,
    /// Storage over three zones and up to 15 readers.
    AURORA
}
