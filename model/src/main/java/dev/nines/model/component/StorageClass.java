package dev.nines.model.component;

/// Classes of object storage.
public enum StorageClass {
    /// Standard.
    STANDARD,
    /// Moves by use.
    INTELLIGENT_TIERING,
    /// Infrequent access.
    STANDARD_IA,
    /// Infrequent access in one zone.
    ONE_ZONE_IA,
    /// Archive read at once.
    GLACIER_INSTANT
}
