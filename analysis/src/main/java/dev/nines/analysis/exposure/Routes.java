package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Server;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Where packets go that leave a subnet.
///
/// A subnet without routes of its own has those its access implies: the internet gateway of its VPC, or a NAT gateway,
/// that of its own zone where there is one.
final class Routes {

    private final Architecture design;
    private final Map<ComponentId, List<Component>> gateways = new HashMap<>();
    private final Set<List<ComponentId>> peerings = new HashSet<>();

    Routes(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            if (component.spec() instanceof InternetGateway || component.spec() instanceof NatGateway) {
                var vpc = design.vpc(component);
                if (vpc != null) {
                    gateways.computeIfAbsent(vpc.id(), _ -> new ArrayList<>()).add(component);
                }
            }
        }
        for (var connection : design.connections()) {
            if (connection.protocol() == Connection.Protocol.PEERING) {
                peerings.add(List.of(connection.from(), connection.to()));
                peerings.add(List.of(connection.to(), connection.from()));
            }
        }
    }

    /// How a subnet reaches the internet over IPv4.
    WayOut out(Place subnet) {
        var id = subnet.component().id();
        var gateway = gateway(subnet);
        if (gateway == null) {
            return new WayOut(id, WayOut.Kind.NONE, null);
        }
        var kind = switch (gateway.spec()) {
            case InternetGateway internet when internet.egressOnlyIpv6() -> WayOut.Kind.NONE;
            case InternetGateway _ -> WayOut.Kind.INTERNET_GATEWAY;
            case NatGateway _,Server _ -> WayOut.Kind.NAT;
            default -> WayOut.Kind.NONE;
        };
        return new WayOut(id, kind, kind == WayOut.Kind.NONE ? null : gateway.id());
    }

    /// Whether packets from the internet reach a subnet over IPv6: an egress-only gateway lets only answers in.
    boolean letsIn6(Place subnet) {
        if (subnet.spec().ipv6() == null) {
            return false;
        }
        if (subnet.spec().routes().isEmpty()) {
            return out(subnet).kind() == WayOut.Kind.INTERNET_GATEWAY;
        }
        return subnet.spec().routes().stream().filter(route -> route.destination().equals(Blocks.ANYWHERE_6))
                .map(route -> design.find(route.target())).anyMatch(target -> target != null
                        && target.spec() instanceof InternetGateway gateway && !gateway.egressOnlyIpv6());
    }

    private @Nullable Component gateway(Place subnet) {
        if (!subnet.spec().routes().isEmpty()) {
            return subnet.spec().routes().stream()
                    .filter(route -> route.destination().equals(Blocks.ANYWHERE))
                    .map(route -> design.find(route.target())).findFirst().orElse(null);
        }
        var vpc = design.vpc(subnet.component());
        var here = vpc == null ? List.<Component>of() : gateways.getOrDefault(vpc.id(), List.of());
        return switch (subnet.spec().access()) {
            case PUBLIC -> here.stream().filter(each -> each.spec() instanceof InternetGateway internet
                    && !internet.egressOnlyIpv6()).findFirst().orElse(null);
            case PRIVATE -> nat(subnet, here);
            case ISOLATED -> null;
        };
    }

    private @Nullable Component nat(Place subnet, List<Component> here) {
        var nats = here.stream().filter(each -> each.spec() instanceof NatGateway).toList();
        var zones = design.zones(subnet.component());
        return nats.stream().filter(nat -> design.zones(nat).equals(zones)).findFirst()
                .orElse(nats.isEmpty() ? null : nats.getFirst());
    }

    /// Whether packets from a subnet reach another one inside the networks: in the same VPC by the local route, in a
    /// peered one by a route to it.
    boolean inside(Place from, @Nullable ComponentId fromVpc, Place to, @Nullable ComponentId toVpc) {
        if (fromVpc == null || toVpc == null || fromVpc.equals(toVpc)) {
            return true;
        }
        return peerings.contains(List.of(fromVpc, toVpc)) && from.spec().routes().stream()
                .anyMatch(route -> route.target().equals(toVpc) && route.destination().contains(to.spec().cidr()));
    }
}
