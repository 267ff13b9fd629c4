package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Region;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Where things stand, as what they fail with: zones and regions are one fact each however many networks draw them.
///
/// Only what is drawn counts: without a region in the design no region fails.
final class Sites {

    private final Architecture design;
    private final Facts facts;
    private final Map<ComponentId, List<Component>> natGateways;
    private final Map<ComponentId, List<Component>> internetGateways;
    private final Map<ComponentId, List<Spot>> spots = new HashMap<>();
    private final Map<ComponentId, Integer> waysOut = new HashMap<>();

    /// A place for one part.
    ///
    /// @param zone name of the zone, empty where it stands in none
    /// @param gate fails with the zone, region and subnet
    record Spot(String zone, @Nullable Component subnet, int gate) {}

    Sites(Architecture design, Facts facts) {
        this.design = design;
        this.facts = facts;
        natGateways = byNetwork(NatGateway.class);
        internetGateways = byNetwork(InternetGateway.class);
    }

    private Map<ComponentId, List<Component>> byNetwork(Class<? extends Spec> kind) {
        var found = new HashMap<ComponentId, List<Component>>();
        for (var each : design.components()) {
            var vpc = kind.isInstance(each.spec()) ? design.vpc(each) : null;
            if (vpc != null) {
                found.computeIfAbsent(vpc.id(), _ -> new ArrayList<>()).add(each);
            }
        }
        return found;
    }

    private List<Component> inNetworkOf(Component component, Map<ComponentId, List<Component>> all) {
        var vpc = design.vpc(component);
        return vpc == null ? List.of() : all.getOrDefault(vpc.id(), List.of());
    }

    /// The places of the parts of a component, at least one: its own, or one for each of its subnets.
    List<Spot> spots(Component component) {
        var known = spots.get(component.id());
        if (known == null) {
            known = find(component);
            spots.put(component.id(), known);
        }
        return known;
    }

    private List<Spot> find(Component component) {
        if (design.enclosing(component, AvailabilityZone.class) == null) {
            var spots = new ArrayList<Spot>();
            for (var id : component.subnets()) {
                var subnet = design.find(id);
                if (subnet != null) {
                    spots.add(spot(subnet));
                }
            }
            if (!spots.isEmpty()) {
                return spots;
            }
        }
        return List.of(spot(component));
    }

    private Spot spot(Component component) {
        var zone = design.enclosing(component, AvailabilityZone.class);
        var subnet = design.enclosing(component, Subnet.class);
        var gate = facts.tree().or(region(component), zone == null ? FaultTree.NEVER : zone(zone),
                subnet == null ? FaultTree.NEVER : own(subnet, Cause.NETWORK, Assumed.NEVER));
        return new Spot(zone == null ? "" : zoneName(zone), subnet, gate);
    }

    /// Fails where a component that stands in several zones has none left.
    int place(Component component) {
        return facts.tree().and(spots(component).stream().mapToInt(Spot::gate).toArray());
    }

    /// The region alone.
    int region(Component component) {
        var region = design.enclosing(component, Region.class);
        if (region == null || !(region.spec() instanceof Region spec)) {
            return FaultTree.NEVER;
        }
        return facts.gate(new Subject("region " + spec.code(), region.id(), spec.code(), Cause.REGION), 0,
                facts.failing(region, Assumed.REGION));
    }

    /// The zone alone, of a spot.
    int zone(Spot spot) {
        var zone = spot.subnet == null ? null : design.enclosing(spot.subnet, AvailabilityZone.class);
        return zone == null ? FaultTree.NEVER : zone(zone);
    }

    private int zone(Component zone) {
        var name = zoneName(zone);
        return facts.gate(new Subject("zone " + name, zone.id(), name, Cause.ZONE), 0, facts.failing(zone, Assumed.ZONE));
    }

    private String zoneName(Component zone) {
        return design.region(zone) + (zone.spec() instanceof AvailabilityZone spec ? spec.zone() : "");
    }

    /// Fails where a spot cannot call out of its network: its route to a NAT gateway or to the internet is lost.
    ///
    /// Without routes of its own, a private subnet uses the NAT gateway of its zone, else the first of its network.
    int wayOut(Spot spot) {
        var subnet = spot.subnet;
        if (subnet == null || !(subnet.spec() instanceof Subnet spec)) {
            return FaultTree.NEVER;
        }
        var known = waysOut.get(subnet.id());
        if (known == null) {
            known = wayOut(subnet, spec, spot.zone);
            waysOut.put(subnet.id(), known);
        }
        return known;
    }

    private int wayOut(Component subnet, Subnet spec, String zone) {
        for (var route : spec.routes()) {
            var target = design.find(route.target());
            if (target != null && target.spec() instanceof NatGateway) {
                return nat(target);
            }
        }
        return switch (spec.access()) {
            case PUBLIC -> internet(subnet);
            case PRIVATE -> impliedNat(subnet, zone);
            case ISOLATED -> FaultTree.NEVER;
        };
    }

    private int impliedNat(Component subnet, String zone) {
        var all = inNetworkOf(subnet, natGateways);
        var near = all.stream().filter(nat -> design.zones(nat).contains(zone)).toList();
        return all.isEmpty() ? FaultTree.NEVER : nat(near.isEmpty() ? all.getFirst() : near.getFirst());
    }

    private int nat(Component nat) {
        return facts.tree().or(own(nat, Cause.NETWORK, Assumed.NAT_GATEWAY), place(nat), internet(nat));
    }

    /// The internet gateway of the network of a component.
    int internet(Component component) {
        var gateways = inNetworkOf(component, internetGateways);
        return gateways.isEmpty() ? FaultTree.NEVER : own(gateways.getFirst(), Cause.NETWORK, Assumed.NEVER);
    }

    /// A component's own fault.
    int own(Component component, Cause cause, Assumed assumed) {
        return facts.gate(subject(component, cause), 0, facts.failing(component, assumed));
    }

    static Subject subject(Component component, Cause cause) {
        return new Subject(component.id().value() + " " + cause, component.id(), component.label(), cause);
    }
}
