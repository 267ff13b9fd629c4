package dev.nines.model.wizard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.catalogue.Regions;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Route;
import org.jspecify.annotations.Nullable;

/// A VPC while a wizard changes it: its zones, its subnets by purpose, and the addresses that are left.
final class Network {

    private static final int SMALLEST_BLOCK = 28;
    private static final int USUAL_BLOCK = 24;
    private static final int IPV6_SUBNET = 64;

    private final Draft draft;
    private final ComponentId vpc;

    /// What subnets are alike for: those of one purpose stand side by side in the zones.
    record Purpose(String tier, SubnetAccess access) {

        static Purpose of(Subnet subnet) {
            return new Purpose(subnet.tier(), subnet.access());
        }
    }

    Network(Draft draft, Component vpc) {
        this.draft = draft;
        this.vpc = vpc.id();
    }

    /// The VPC a component stands in, or null.
    static @Nullable Network of(Draft draft, Component component) {
        var vpc = draft.design().vpc(component);
        return vpc == null ? null : new Network(draft, vpc);
    }

    Component vpc() {
        return draft.get(vpc);
    }

    Vpc spec() {
        return (Vpc) vpc().spec();
    }

    List<Component> zones() {
        return draft.inside(vpc).stream().filter(each -> each.spec() instanceof AvailabilityZone).toList();
    }

    List<Component> subnets() {
        return zones().stream().flatMap(zone -> subnets(zone).stream()).toList();
    }

    List<Component> subnets(Component zone) {
        return draft.inside(zone.id()).stream().filter(each -> each.spec() instanceof Subnet).toList();
    }

    static Subnet subnet(Component component) {
        return (Subnet) component.spec();
    }

    static String letter(Component zone) {
        return ((AvailabilityZone) zone.spec()).zone();
    }

    /// The first subnet of every purpose.
    LinkedHashMap<Purpose, Component> purposes() {
        var found = new LinkedHashMap<Purpose, Component>();
        subnets().forEach(each -> found.putIfAbsent(Purpose.of(subnet(each)), each));
        return found;
    }

    /// The first subnet of a purpose in a zone, or null.
    @Nullable
    Component find(Component zone, Purpose purpose) {
        return subnets(zone).stream().filter(each -> Purpose.of(subnet(each)).equals(purpose)).findFirst()
                .orElse(null);
    }

    /// The zone a subnet stands in.
    @Nullable
    Component zone(Component subnet) {
        return draft.find(subnet.parent());
    }

    /// The zones a component stands in or spans.
    List<Component> zones(Component component) {
        var own = draft.design().enclosing(component, AvailabilityZone.class);
        return own != null
                ? List.of(own)
                : component.subnets().stream().map(draft::find).filter(each -> each != null).map(this::zone)
                        .filter(each -> each != null).distinct().toList();
    }

    /// Adds a zone of the region that the VPC does not have yet; null, with the reason told, where there is none.
    @Nullable
    Component addZone() {
        var code = draft.design().region(vpc());
        var region = Regions.find(code);
        var used = zones().stream().map(Network::letter).toList();
        List<Character> letters = region == null ? List.of('a', 'b', 'c') : region.zoneLetters();
        var free = letters.stream().map(String::valueOf).filter(each -> !used.contains(each)).findFirst().orElse(null);
        if (free == null) {
            draft.refuse("refused.zones", code, used.size());
            return null;
        }
        var like = zones().isEmpty() ? null : zones().getFirst();
        var name = like == null || !like.name().endsWith(" " + letter(like))
                ? code + free
                : relettered(like.name(), letter(like), free);
        var zone = draft.add("zone-" + free, name, vpc, new AvailabilityZone(free));
        draft.step("zone.added", zone);
        return zone;
    }

    /// The same name for another zone: `App a` becomes `App b`.
    static String relettered(String name, String from, String to) {
        return name.endsWith(" " + from) || name.endsWith("-" + from)
                ? name.substring(0, name.length() - from.length()) + to
                : name.isEmpty() ? "" : name + " " + to;
    }

    /// The same id for another zone.
    static String idFor(Component like, @Nullable Component zone, Component other) {
        var id = like.id().value();
        var from = zone == null ? "" : letter(zone);
        return id.endsWith("-" + from) && !from.isEmpty()
                ? id.substring(0, id.length() - from.length()) + letter(other)
                : id + "-" + letter(other);
    }

    /// Adds a subnet to a zone that serves the same purpose as one elsewhere; null, with the reason told, where the
    /// VPC has no addresses left for it.
    @Nullable
    Component mirror(Component like, Component zone) {
        var from = zone(like);
        var spec = subnet(like);
        var block = free(spec.cidr().prefixLength());
        if (block == null) {
            draft.refuse("refused.addresses", vpc(), spec.cidr().prefixLength());
            return null;
        }
        var made = new Subnet(block, spec.ipv6() == null ? null : freeIpv6(), spec.access(), spec.tier(), spec.routes(),
                spec.networkAcl(), spec.mapPublicIp());
        var subnet = draft.add(idFor(like, from, zone),
                from == null ? like.name() : relettered(like.name(), letter(from), letter(zone)), zone.id(), made);
        draft.step("subnet.added", subnet, block, zone, made.access());
        return subnet;
    }

    /// The subnet of a purpose in a zone; made where there is none, like one in another zone or from nothing.
    @Nullable
    Component ensure(Component zone, Purpose purpose) {
        var there = find(zone, purpose);
        if (there != null) {
            return there;
        }
        var like = purposes().get(purpose);
        return like != null ? mirror(like, zone) : make(zone, purpose);
    }

    private @Nullable Component make(Component zone, Purpose purpose) {
        var size = subnets().isEmpty()
                ? Math.clamp(spec().cidr().prefixLength() + 4, USUAL_BLOCK - 4, USUAL_BLOCK)
                : subnet(subnets().getFirst()).cidr().prefixLength();
        var block = free(size);
        if (block == null) {
            draft.refuse("refused.addresses", vpc(), size);
            return null;
        }
        if (purpose.access() == SubnetAccess.PUBLIC) {
            ensureGateway();
        }
        var subnet = draft.add(purpose.tier() + "-" + letter(zone), "", zone.id(),
                new Subnet(block, null, purpose.access(), purpose.tier(), List.of(), null, false));
        draft.step("subnet.added", subnet, block, zone, purpose.access());
        return subnet;
    }

    private void ensureGateway() {
        if (draft.inside(vpc).stream().noneMatch(
                each -> each.spec() instanceof InternetGateway gateway && !gateway.egressOnlyIpv6())) {
            draft.step("gateway.added", draft.add("igw", "", vpc, new InternetGateway(false)));
        }
    }

    /// The NAT gateway of a zone, or null.
    @Nullable
    Component nat(Component zone) {
        return subnets(zone).stream().flatMap(subnet -> draft.inside(subnet.id()).stream())
                .filter(each -> each.spec() instanceof NatGateway).findFirst().orElse(null);
    }

    /// A NAT gateway in a public subnet of a zone; null where it has no public subnet.
    @Nullable
    Component addNat(Component zone) {
        var home = subnets(zone).stream().filter(each -> subnet(each).access() == SubnetAccess.PUBLIC).findFirst()
                .orElse(null);
        if (home == null) {
            return null;
        }
        var like = zones().stream().map(this::nat).filter(each -> each != null).findFirst().orElse(null);
        var nat = like == null
                ? draft.add("nat-" + letter(zone), "", home.id(), new NatGateway(1))
                : draft.add(idFor(like, zones(like).getFirst(), zone),
                        relettered(like.name(), letter(zones(like).getFirst()), letter(zone)), home.id(), like.spec());
        draft.step("nat.added", nat, zone);
        return nat;
    }

    /// Leads what a zone's subnets send through NAT gateways through one of their own.
    void routeThrough(Component nat, Component zone) {
        for (var each : subnets(zone)) {
            var spec = subnet(each);
            var routes = spec.routes().stream()
                    .map(route -> draft.find(route.target()) instanceof Component target
                            && target.spec() instanceof NatGateway ? new Route(route.destination(), nat.id()) : route)
                    .toList();
            if (!routes.equals(spec.routes())) {
                draft.change(each, "routes", routes);
                draft.step("route.changed", each, nat);
            }
        }
    }

    /// The lowest free block of a size in the VPC, or a smaller one where none is left of that size; null where the
    /// VPC is full.
    @Nullable
    Cidr free(int prefix) {
        var blocks = new ArrayList<Cidr>();
        blocks.add(spec().cidr());
        blocks.addAll(spec().secondary());
        var taken = draft.design().components().stream().filter(each -> each.spec() instanceof Subnet)
                .filter(each -> vpc().equals(draft.design().vpc(each))).map(each -> subnet(each).cidr()).toList();
        for (var size = prefix; size <= SMALLEST_BLOCK; size++) {
            for (var block : blocks) {
                var found = block.isIpv6() ? null : free(block, size, taken);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Cidr free(Cidr within, int prefix, List<Cidr> taken) {
        if (prefix < within.prefixLength()) {
            return null;
        }
        var step = BigInteger.ONE.shiftLeft(within.width() - prefix);
        var at = within.first();
        while (at.compareTo(within.last()) <= 0) {
            var block = Cidr.at(at, prefix, within.isIpv6());
            var inTheWay = taken.stream().filter(block::overlaps).map(Cidr::last).max(BigInteger::compareTo).orElse(null);
            if (inTheWay == null) {
                return block;
            }
            at = at.add(step).max(inTheWay.add(step).divide(step).multiply(step));
        }
        return null;
    }

    private @Nullable Cidr freeIpv6() {
        var block = spec().ipv6();
        var taken = new ArrayList<Cidr>();
        subnets().stream().map(each -> subnet(each).ipv6()).filter(each -> each != null).forEach(taken::add);
        return block == null ? null : free(block, IPV6_SUBNET, taken);
    }
}
