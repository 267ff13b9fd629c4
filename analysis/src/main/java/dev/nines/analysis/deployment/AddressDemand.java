package dev.nines.analysis.deployment;

/// Addresses that a release needs for its duration.
///
/// @param further servers at most beside those that run anyway, each of which needs an address
/// @param free addresses in the subnets of the targets
public record AddressDemand(int further, long free) {

    /// Whether there are enough.
    public boolean fits() {
        return further <= free;
    }
}
