package dev.nines.model.component;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.Scheme;
import dev.nines.model.setting.Serving;

/// A load balancer run by the provider.
public sealed interface LoadBalancer extends Spec
        permits ApplicationLoadBalancer, NetworkLoadBalancer, ClassicLoadBalancer {

    /// Who can reach it.
    Scheme scheme();

    /// Ports it listens on.
    List<Listener> listeners();

    /// Its firewall.
    List<ComponentId> securityGroups();

    /// How it serves.
    Serving serving();

    /// Whether it may be shifted away from a zone.
    default boolean zonalShift() {
        return false;
    }
}
