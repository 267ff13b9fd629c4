package dev.nines.model.component;

/// What a subnet can reach, when it has no routes of its own.
public enum SubnetAccess {
    /// The internet, both ways.
    PUBLIC,
    /// The internet outwards, through NAT.
    PRIVATE,
    /// Its VPC only.
    ISOLATED
}
