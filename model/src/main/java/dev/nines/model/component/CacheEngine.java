package dev.nines.model.component;

/// Cache engines.
public enum CacheEngine {
    /// Redis.
    REDIS,
    /// Valkey.
    VALKEY,
    /// Memcached.
    MEMCACHED
}
