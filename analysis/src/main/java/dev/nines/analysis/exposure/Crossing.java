package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Direction;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Follows packets of a connection from one component to another, or out to a service of the provider or the internet.
final class Crossing {

    private final Architecture design;
    private final Firewall firewall;
    private final Routes routes;
    private final Inward inward;

    Crossing(Architecture design, Firewall firewall, Routes routes, Inward inward) {
        this.design = design;
        this.firewall = firewall;
        this.routes = routes;
        this.inward = inward;
    }

    /// From the internet to a component.
    Passage fromInternet(Connection connection, Component from, Interface to, Door door) {
        var opening = inward.opening(to, door);
        return new Passage(connection.id(), from.id(), to.owner().id(), door.port(),
                opening.reach() != Reach.NOWHERE, opening.steps());
    }

    /// From a component out to something that stands in no subnet; from outside every network nothing is in the way.
    Passage out(Connection connection, @Nullable Interface from, Component sender, Component to, int port) {
        var steps = new ArrayList<Step>();
        if (from != null) {
            for (var subnet : from.subnets()) {
                steps.add(wayOut(from, subnet));
            }
            steps.add(groups(from, Direction.OUTBOUND, port, Blocks.ANYWHERE, List.of()));
        }
        return new Passage(connection.id(), sender.id(), to.id(), port, passes(steps), steps);
    }

    private Step wayOut(Interface from, Place subnet) {
        var way = routes.out(subnet);
        var label = subnet.component().label();
        var passes = switch (way.kind()) {
            case INTERNET_GATEWAY -> from.publicAddress();
            case NAT -> true;
            case NONE -> false;
        };
        var key = switch (way.kind()) {
            case INTERNET_GATEWAY -> passes ? "out.internet" : "out.no-address";
            case NAT -> "out.nat";
            case NONE -> "out.none";
        };
        return new Step(Step.Barrier.ROUTE, subnet.component().id(), passes,
                Message.of(Crossing.class, key, label, from.owner().label()));
    }

    /// From one component of the networks to another.
    Passage inside(Connection connection, Interface from, Interface to, int port) {
        var steps = new ArrayList<Step>();
        route(from, to, steps);
        acls(from, to, port, steps);
        steps.add(both(from, to, port, Direction.OUTBOUND));
        steps.add(both(from, to, port, Direction.INBOUND));
        return new Passage(connection.id(), from.owner().id(), to.owner().id(), port, passes(steps), steps);
    }

    private void route(Interface from, Interface to, List<Step> steps) {
        if (Objects.equals(from.vpc(), to.vpc())) {
            return;
        }
        for (var sender : from.subnets()) {
            for (var receiver : to.subnets()) {
                var there = routes.inside(sender, from.vpc(), receiver, to.vpc())
                        && routes.inside(receiver, to.vpc(), sender, from.vpc());
                steps.add(new Step(Step.Barrier.ROUTE, sender.component().id(), there,
                        Message.of(Crossing.class, there ? "peering" : "peering.none", sender.component().label(),
                                receiver.component().label())));
            }
        }
    }

    /// Requests out of the sender's subnet and into the receiver's, answers back; nothing within one subnet.
    private void acls(Interface from, Interface to, int port, List<Step> steps) {
        for (var sender : from.subnets()) {
            for (var receiver : to.subnets()) {
                if (!sender.component().id().equals(receiver.component().id())) {
                    acl(sender, receiver, Direction.OUTBOUND, port, port, steps);
                    acl(receiver, sender, Direction.INBOUND, port, port, steps);
                    acl(receiver, sender, Direction.OUTBOUND, Inward.FIRST_EPHEMERAL, Inward.LAST_PORT, steps);
                    acl(sender, receiver, Direction.INBOUND, Inward.FIRST_EPHEMERAL, Inward.LAST_PORT, steps);
                }
            }
        }
    }

    private void acl(Place subnet, Place peer, Direction direction, int first, int last, List<Step> steps) {
        var acl = firewall.acl(subnet);
        if (acl == null) {
            return;
        }
        var block = peer.spec().cidr();
        var passes = firewall.aclPasses(subnet, direction, first, last, block).contains(block);
        var ports = first == last ? Inward.port(first) : Inward.port(first) + "–" + Inward.port(last);
        var key = direction == Direction.INBOUND
                ? passes ? "acl.in" : "acl.in.stops"
                : passes ? "acl.out" : "acl.out.stops";
        var step = new Step(Step.Barrier.NETWORK_ACL, acl.id(), passes, Message.of(Crossing.class, key,
                acl.label(), ports, subnet.component().label(), peer.component().label()));
        if (!steps.contains(step)) {
            steps.add(step);
        }
    }

    /// What the groups of one end let through to every subnet of the other.
    private Step both(Interface from, Interface to, int port, Direction direction) {
        var out = direction == Direction.OUTBOUND;
        var guarded = out ? from : to;
        var peer = out ? to : from;
        Step last = null;
        for (var subnet : peer.subnets()) {
            last = groups(guarded, direction, port, subnet.spec().cidr(), peer.groups());
            if (!last.passes()) {
                break;
            }
        }
        if (last != null && !last.passes() && !out && from.keepsClients()) {
            last = groups(guarded, direction, port, Blocks.ANYWHERE, List.of());
        }
        return last == null ? groups(guarded, direction, port, Blocks.ANYWHERE, peer.groups()) : last;
    }

    private Step groups(Interface guarded, Direction direction, int port, Cidr peer, List<ComponentId> peerGroups) {
        var label = guarded.owner().label();
        if (guarded.groups().isEmpty()) {
            return new Step(Step.Barrier.SECURITY_GROUP, null, true,
                    Message.of(Inward.class, "groups.none", label));
        }
        var passes = firewall.groupsAllow(guarded.groups(), direction, port, peer, peerGroups);
        var key = direction == Direction.INBOUND
                ? passes ? "groups.in" : "groups.in.stop"
                : passes ? "groups.out" : "groups.out.stop";
        var group = design.find(guarded.groups().getFirst());
        return new Step(Step.Barrier.SECURITY_GROUP, guarded.groups().getFirst(), passes, Message.of(Crossing.class,
                key, group == null ? guarded.groups().getFirst().value() : group.label(), Inward.port(port), label));
    }

    private static boolean passes(List<Step> steps) {
        return steps.stream().allMatch(Step::passes);
    }
}
