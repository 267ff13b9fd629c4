package dev.nines.analysis.network;

/// What a load balancer asks of its subnets (Elastic Load Balancing, "Subnets for your load balancer").
final class BalancerLimits {

    /// Free addresses it needs in each subnet.
    static final int FREE = 8;

    /// Addresses it takes at most, over all subnets.
    static final int MOST = 100;

    /// Prefix length of the smallest subnet it accepts.
    static final int SMALLEST_SUBNET = 27;

    private BalancerLimits() {}
}
