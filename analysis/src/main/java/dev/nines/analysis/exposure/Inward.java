package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.setting.Direction;
import dev.nines.model.text.Message;

/// Follows packets from the internet to a port: address, route, network ACL, security groups.
final class Inward {

    /// Ports that answers go back to (Amazon VPC user guide, "Ephemeral ports").
    static final int FIRST_EPHEMERAL = 1024;
    /// The last of them.
    static final int LAST_PORT = 65535;

    private final Firewall firewall;
    private final Routes routes;

    Inward(Firewall firewall, Routes routes) {
        this.firewall = firewall;
        this.routes = routes;
    }

    /// Who on the internet can reach a port: over IPv4, over IPv6, or over both.
    Opening opening(Interface at, Door door) {
        var usual = opening(at, door, false);
        var newer = at.ipv6() ? opening(at, door, true) : usual;
        if (newer.reach() == Reach.NOWHERE || newer == usual) {
            return usual;
        }
        if (usual.reach() == Reach.NOWHERE) {
            return newer;
        }
        var sources = new ArrayList<>(usual.sources());
        sources.addAll(newer.sources());
        var steps = new ArrayList<>(usual.steps());
        newer.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        return opening(at, door, sources, steps);
    }

    private Opening opening(Interface at, Door door, boolean ipv6) {
        var steps = new ArrayList<Step>();
        steps.add(address(at, ipv6));
        steps.add(route(at, ipv6));
        var anywhere = List.of(Blocks.anywhere(ipv6));
        var allowed = at.groups().isEmpty()
                ? anywhere
                : firewall.publicSources(at.groups(), door.port(), door.datagrams(), ipv6);
        var passed = acl(at, door, allowed.isEmpty() ? anywhere : allowed, ipv6, steps);
        steps.add(groups(at, door, allowed));
        var open = steps.stream().allMatch(Step::passes);
        return opening(at, door, open ? passed : List.of(), steps);
    }

    private static Opening opening(Interface at, Door door, List<Cidr> sources, List<Step> steps) {
        var reach = sources.isEmpty()
                ? Reach.NOWHERE
                : sources.stream().anyMatch(block -> block.prefixLength() == 0) ? Reach.ANYWHERE : Reach.BLOCKS;
        return new Opening(at.owner().id(), door.program().id(), door.port(), door.purpose(), reach, sources, steps);
    }

    private static Step address(Interface at, boolean ipv6) {
        var there = ipv6 || at.publicAddress();
        var key = ipv6 ? "address.ipv6" : there ? "address.public" : "address.private";
        return new Step(Step.Barrier.ADDRESS, at.owner().id(), there, Message.of(Inward.class, key, at.owner().label()));
    }

    private Step route(Interface at, boolean ipv6) {
        for (var subnet : at.subnets()) {
            if (leadsIn(subnet, ipv6)) {
                return new Step(Step.Barrier.ROUTE, subnet.component().id(), true,
                        Message.of(Inward.class, ipv6 ? "route.ipv6" : "route.internet", subnet.component().label()));
            }
        }
        var first = at.subnets().getFirst().component();
        return new Step(Step.Barrier.ROUTE, first.id(), false, Message.of(Inward.class, "route.none", first.label()));
    }

    private boolean leadsIn(Place subnet, boolean ipv6) {
        return ipv6 ? routes.letsIn6(subnet) : routes.out(subnet).kind() == WayOut.Kind.INTERNET_GATEWAY;
    }

    /// What the network ACLs leave of the allowed sources, in the subnets that a route leads to.
    private List<Cidr> acl(Interface at, Door door, List<Cidr> allowed, boolean ipv6, List<Step> steps) {
        var passed = new ArrayList<Cidr>();
        var subnets = at.subnets().stream().filter(subnet -> leadsIn(subnet, ipv6)).toList();
        for (var subnet : subnets.isEmpty() ? at.subnets() : subnets) {
            var inner = allowed.stream().flatMap(source -> through(subnet, door, source).stream()).toList();
            inner.stream().filter(block -> !passed.contains(block)).forEach(passed::add);
            var acl = firewall.acl(subnet);
            if (acl != null) {
                steps.add(new Step(Step.Barrier.NETWORK_ACL, acl.id(), !inner.isEmpty(),
                        Message.of(Inward.class, inner.isEmpty() ? "acl.stops" : "acl.passes", acl.label(),
                                port(door.port()), subnet.component().label())));
            }
        }
        if (!passed.isEmpty()) {
            steps.removeIf(step -> step.barrier() == Step.Barrier.NETWORK_ACL && !step.passes());
        }
        return passed;
    }

    private List<Cidr> through(Place subnet, Door door, Cidr source) {
        return firewall.aclPasses(subnet, Direction.INBOUND, door.port(), door.port(), source).stream()
                .flatMap(part -> firewall
                        .aclPasses(subnet, Direction.OUTBOUND, FIRST_EPHEMERAL, LAST_PORT, part).stream())
                .toList();
    }

    private static Step groups(Interface at, Door door, List<Cidr> allowed) {
        var first = at.groups().isEmpty() ? null : at.groups().getFirst();
        if (first == null) {
            return new Step(Step.Barrier.SECURITY_GROUP, null, true,
                    Message.of(Inward.class, "groups.none", at.owner().label()));
        }
        return new Step(Step.Barrier.SECURITY_GROUP, first, !allowed.isEmpty(), allowed.isEmpty()
                ? Message.of(Inward.class, "groups.stop", at.owner().label(), port(door.port()))
                : Message.of(Inward.class, "groups.pass", at.owner().label(), port(door.port()), blocks(allowed)));
    }

    /// A port as people write it, without grouping of digits.
    static String port(int port) {
        return Integer.toString(port);
    }

    private static String blocks(List<Cidr> blocks) {
        return String.join(", ", blocks.stream().map(Cidr::toString).toList());
    }
}
