package dev.nines.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Through which NAT gateways calls leave private subnets.
///
/// A subnet sends by its own route to the internet; without routes of its own a private one uses the gateway of its zone, else the first
/// of its network. What stands in several subnets sends as much from each.
public final class NatWays {

    private static final Cidr ANYWHERE = Cidr.parse("0.0.0.0/0");

    /// A way out of a subnet.
    ///
    /// @param share share of the machine's calls
    public record Way(Component gateway, double share) {}

    private final Architecture design;
    private final Map<ComponentId, List<Component>> gateways = new HashMap<>();

    /// Those of a design.
    public NatWays(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            var vpc = component.spec() instanceof NatGateway ? design.vpc(component) : null;
            if (vpc != null) {
                gateways.computeIfAbsent(vpc.id(), _ -> new ArrayList<>()).add(component);
            }
        }
    }

    /// Whether no calls leave through any.
    public boolean none() {
        return gateways.isEmpty();
    }

    /// Whether a component stands outside of every network, so that calls from private subnets reach it through NAT.
    public static boolean leadsOut(Spec callee) {
        return callee instanceof ExternalService || callee instanceof ObjectStorage || callee instanceof MessageQueue
                || callee instanceof SecretStore || callee instanceof ApiGateway;
    }

    /// The ways that calls of a machine take out of its subnets; empty where they do not leave through NAT.
    public List<Way> of(Component machine) {
        var ways = new ArrayList<Way>();
        var subnets = subnets(machine);
        for (var subnet : subnets) {
            var gateway = subnet.spec() instanceof Subnet spec ? gateway(subnet, spec) : null;
            if (gateway != null) {
                ways.add(new Way(gateway, 1.0 / subnets.size()));
            }
        }
        return ways;
    }

    private List<Component> subnets(Component machine) {
        var own = design.enclosing(machine, Subnet.class);
        if (own != null) {
            return List.of(own);
        }
        var named = new ArrayList<Component>();
        for (var id : machine.subnets()) {
            var subnet = design.find(id);
            if (subnet != null) {
                named.add(subnet);
            }
        }
        return named;
    }

    private @Nullable Component gateway(Component subnet, Subnet spec) {
        for (var route : spec.routes()) {
            if (route.destination().equals(ANYWHERE)) {
                var target = design.find(route.target());
                return target != null && target.spec() instanceof NatGateway ? target : null;
            }
        }
        return spec.access() == SubnetAccess.PRIVATE && spec.routes().isEmpty() ? implied(subnet) : null;
    }

    private @Nullable Component implied(Component subnet) {
        var vpc = design.vpc(subnet);
        var all = vpc == null ? List.<Component>of() : gateways.getOrDefault(vpc.id(), List.of());
        var zones = design.zones(subnet);
        return all.stream().filter(gateway -> design.zones(gateway).equals(zones)).findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }
}
