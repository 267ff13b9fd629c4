package dev.nines.model.setting;

/// Who can reach a load balancer.
public enum Scheme {
    /// The internet: it has public addresses.
    INTERNET_FACING,
    /// Its network only.
    INTERNAL
}
