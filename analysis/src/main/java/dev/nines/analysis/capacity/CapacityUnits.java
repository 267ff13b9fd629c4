package dev.nines.analysis.capacity;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.ListenerProtocol;
import org.jspecify.annotations.Nullable;

/// Capacity units of a load balancer at the peak; the largest dimension counts.
///
/// Elastic Load Balancing pricing: an LCU holds 25 new connections a second, 3,000 active ones, 1 GB an hour (0.4 GB to functions)
/// and 1,000 rule evaluations a second beyond ten rules; an NLCU 800, 400 or 50 new and 100,000, 50,000 or 3,000 active for
/// TCP, UDP or TLS, and 1 GB an hour.
///
/// @param opened units by new connections
/// @param active units by active connections
/// @param data units by data
/// @param rules units by rule evaluations
public record CapacityUnits(double opened, double active, double data, double rules) {

    private static final int FREE_RULES = 10;
    private static final double KB_PER_GB = 1024.0 * 1024;

    /// The largest dimension.
    public double units() {
        return Math.max(Math.max(opened, active), Math.max(data, rules));
    }

    /// @param kbPerSecond data both ways, that to functions counted 2.5 times
    static @Nullable CapacityUnits of(RequestGraph graph, Rates rates, int at, double kbPerSecond) {
        var messages = rates.messages(at);
        var requests = rates.rate(at);
        var gigabytes = kbPerSecond * 3600 / KB_PER_GB;
        return switch (graph.spec(at)) {
            case ApplicationLoadBalancer balancer -> {
                var opened = Math.max(0, requests - messages) * balancer.connectionsPerRequest();
                var rules = balancer.listeners().stream().mapToInt(Listener::rules).max().orElse(0);
                yield new CapacityUnits((opened + rates.openings(at)) / 25,
                        (opened * Durations.seconds(balancer.idleTimeout()) + rates.open(at)) / 3000, gigabytes,
                        requests * Math.max(0, rules - FREE_RULES) / 1000);
            }
            case NetworkLoadBalancer balancer -> {
                var opened = Math.max(0, requests - messages) * balancer.connectionsPerRequest();
                var protocols = balancer.listeners().stream().map(Listener::protocol).toList();
                var tls = protocols.contains(ListenerProtocol.TLS);
                var udp = protocols.contains(ListenerProtocol.UDP) || protocols.contains(ListenerProtocol.TCP_UDP);
                yield new CapacityUnits((opened + rates.openings(at)) / (tls ? 50 : udp ? 400 : 800),
                        (opened * Durations.seconds(balancer.idleTimeout()) + rates.open(at))
                                / (tls ? 3_000 : udp ? 50_000 : 100_000),
                        gigabytes, 0);
            }
            default -> null;
        };
    }
}
