package dev.nines.diagrams.mark;

/// A meaning that a colour carries in every theme.
public enum Hue {
    /// Clients and whatever is outside the design.
    CLIENT,
    /// Balancing and the edge of the network.
    BALANCING,
    /// Machines.
    COMPUTE,
    /// Processes inside a machine.
    PROCESS,
    /// Databases.
    DATA,
    /// Objects and files.
    STORAGE,
    /// Caches and queues.
    MESSAGING,
    /// Secrets, roles and guards.
    SECURITY,
    /// Watching and delivering.
    OPERATIONS,
    /// The regions, VPCs and zones that hold everything.
    REGION,
    VPC,
    ZONE,
    PUBLIC_SUBNET,
    PRIVATE_SUBNET,
    ISOLATED_SUBNET
}
