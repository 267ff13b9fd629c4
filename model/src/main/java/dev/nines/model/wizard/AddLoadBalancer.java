package dev.nines.model.wizard;

import dev.nines.model.property.Default;
import dev.nines.model.setting.Scheme;

/// Puts a load balancer in front of a server or an Auto Scaling group.
///
/// @param type layer it works on
/// @param scheme who can reach it
/// @param tls whether it ends TLS
/// @param healthPath what its health check asks for, where it asks by HTTP
public record AddLoadBalancer(@Default("application") BalancerType type, @Default("internet-facing") Scheme scheme,
        @Default("true") boolean tls, @Default("/") String healthPath) implements Wizard {

    /// What a load balancer looks at.
    public enum BalancerType {
        /// HTTP requests.
        APPLICATION,
        /// TCP connections.
        NETWORK
    }
}
