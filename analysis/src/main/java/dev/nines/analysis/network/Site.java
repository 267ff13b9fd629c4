package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The networks of a design with what stands in them, gathered in one pass.
record Site(Architecture architecture, List<Network> networks, Map<ComponentId, Place> places) {

    /// A VPC with its subnets and gateways.
    record Network(Component component, Vpc spec, List<Place> subnets, List<Component> internetGateways,
            List<Component> natGateways) {

        ComponentId id() {
            return component.id();
        }

        /// Its IPv4 blocks, the primary one first.
        List<Cidr> blocks() {
            var blocks = new ArrayList<Cidr>();
            blocks.add(spec.cidr());
            blocks.addAll(spec.secondary());
            return blocks;
        }
    }

    /// A subnet with the zone and the network it stands in.
    ///
    /// @param zone full name, empty where it stands in none
    record Place(Component component, Subnet spec, String zone, Network network) {

        ComponentId id() {
            return component.id();
        }
    }

    static Site of(Architecture architecture) {
        var networks = new LinkedHashMap<ComponentId, Network>();
        for (var component : architecture.components()) {
            if (component.spec() instanceof Vpc vpc) {
                networks.put(component.id(), new Network(component, vpc, new ArrayList<>(), new ArrayList<>(),
                        new ArrayList<>()));
            }
        }
        var places = new HashMap<ComponentId, Place>();
        for (var component : architecture.components()) {
            var network = belongsToNetwork(component) ? network(architecture, networks, component) : null;
            if (network == null) {
                continue;
            }
            if (component.spec() instanceof Subnet subnet) {
                var zones = architecture.zones(component);
                var place = new Place(component, subnet, zones.isEmpty() ? "" : zones.getFirst(), network);
                places.put(component.id(), place);
                network.subnets().add(place);
            } else if (component.spec() instanceof NatGateway) {
                network.natGateways().add(component);
            } else {
                network.internetGateways().add(component);
            }
        }
        return new Site(architecture, List.copyOf(networks.values()), places);
    }

    private static boolean belongsToNetwork(Component component) {
        return component.spec() instanceof Subnet || component.spec() instanceof InternetGateway
                || component.spec() instanceof NatGateway;
    }

    private static @Nullable Network network(Architecture architecture, Map<ComponentId, Network> networks,
            Component component) {
        var vpc = architecture.vpc(component);
        return vpc == null ? null : networks.get(vpc.id());
    }

    /// The network a component stands in, or null.
    @Nullable
    Network network(Component component) {
        var vpc = architecture.vpc(component);
        return vpc == null
                ? null
                : networks.stream().filter(one -> one.id().equals(vpc.id())).findFirst()
                        .orElse(null);
    }

    /// The subnets a component has addresses in: those it names, else the one it stands in.
    List<Place> subnets(Component component) {
        if (!component.subnets().isEmpty()) {
            var named = new ArrayList<Place>();
            for (var id : component.subnets()) {
                var place = places.get(id);
                if (place != null && !named.contains(place)) {
                    named.add(place);
                }
            }
            return named;
        }
        var own = architecture.enclosing(component, Subnet.class);
        var place = own == null ? null : places.get(own.id());
        return place == null ? List.of() : List.of(place);
    }
}
