package dev.nines.analysis.network;

import java.util.Locale;

import dev.nines.model.text.Message;

/// Why a component needs an address.
public enum Reason {
    /// A server's network interface.
    SERVER(1, false),
    /// Servers of an Auto Scaling group.
    SCALING_GROUP(1, false),
    /// Servers prepared ahead of need.
    WARM_POOL(1, false),
    /// Containers with addresses of their own.
    PODS(1, true),
    /// Nodes of a load balancer.
    LOAD_BALANCER(1, false),
    /// Further nodes when a load balancer grows.
    LOAD_BALANCER_GROWTH(1, false),
    /// Nodes of a network load balancer.
    NETWORK_LOAD_BALANCER(6, false),
    /// A NAT gateway.
    NAT_GATEWAY(6, false),
    /// Instances of a database.
    DATABASE(1, false),
    /// A spare address for the failover of a database.
    DATABASE_SPARE(1, false),
    /// Interfaces of a database proxy.
    DATABASE_PROXY(1, true),
    /// A read replica.
    READ_REPLICA(1, false),
    /// Nodes of a cache.
    CACHE(1, false),
    /// Shared interfaces of functions.
    FUNCTION(6, true),
    /// Servers that exist only while a release is under way.
    RELEASE_FLEET(1, true);

    private final int units;
    private final boolean assumed;

    Reason(int units, boolean assumed) {
        this.units = units;
        this.assumed = assumed;
    }

    /// Network address units one address of this kind counts for against the quota of a VPC; an
    /// assumption.
    int units() {
        return units;
    }

    /// Whether the count rests on an assumption.
    public boolean assumed() {
        return assumed;
    }

    /// Its name for people.
    public Message label() {
        return Message.of(Reason.class, "reason." + key());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
