package dev.nines.analysis.availability;

import java.util.Locale;

import dev.nines.model.text.Message;

/// What kind of fact makes a service fail.
public enum Cause {
    /// A whole region.
    REGION,
    /// A zone.
    ZONE,
    /// Networks: NAT and internet gateways, subnets.
    NETWORK,
    /// A load balancer.
    LOAD_BALANCER,
    /// A server.
    SERVER,
    /// A program on a server.
    PROCESS,
    /// A database, cache or queue, and stored objects.
    DATA,
    /// A managed service of another kind.
    SERVICE,
    /// A service of somebody else.
    EXTERNAL,
    /// The time until the other one has taken over.
    FAILOVER,
    /// Requests that go to a failed part until its failure is detected.
    DETECTION,
    /// A failed unit that waits until somebody can repair it.
    REPAIR,
    /// A release.
    RELEASE;

    /// Whether it is a fault of something, rather than what a fault sets in motion or a release.
    public boolean fault() {
        return this != FAILOVER && this != DETECTION && this != REPAIR && this != RELEASE;
    }

    /// What it is called.
    public Message label() {
        return Message.of(Cause.class, "cause." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
