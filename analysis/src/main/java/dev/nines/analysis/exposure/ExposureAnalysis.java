package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.component.Subnet;
import dev.nines.model.text.Message;

/// Follows packets through the networks of a design: from the internet to every port, along every connection, and out
/// of every subnet.
///
/// What comes in is followed over IPv4 and IPv6, what goes out over IPv4. Routes, network ACLs and security groups decide as the provider documents them; a component without
/// security groups is taken as open, and the report says so.
public final class ExposureAnalysis {

    private ExposureAnalysis() {}

    /// The report on a design. Time grows with components, connections and the subnets they span.
    public static ExposureReport of(Architecture design) {
        var interfaces = new Interfaces(design);
        var doors = new Doors(design);
        var firewall = new Firewall(design);
        var routes = new Routes(design);
        var inward = new Inward(firewall, routes);
        var openings = new ArrayList<Opening>();
        var waysOut = new ArrayList<WayOut>();
        var unguarded = false;
        var ipv6 = false;
        for (var component : design.components()) {
            if (component.spec() instanceof Subnet spec) {
                waysOut.add(routes.out(new Place(component, spec)));
                ipv6 |= spec.ipv6() != null;
            }
            var at = interfaces.of(component);
            if (at != null && at.owner() == component) {
                doors.of(component).forEach(door -> openings.add(inward.opening(at, door)));
                unguarded |= at.groups().isEmpty();
            }
        }
        var passages = new Passages(design, interfaces, doors, new Crossing(design, firewall, routes, inward)).all();
        return new ExposureReport(openings, passages, waysOut, assumptions(unguarded, ipv6, openings));
    }

    private static List<Message> assumptions(boolean unguarded, boolean ipv6, List<Opening> openings) {
        var assumptions = new ArrayList<Message>();
        if (unguarded) {
            assumptions.add(Message.of(ExposureAnalysis.class, "assumption.unguarded"));
        }
        if (ipv6) {
            assumptions.add(Message.of(ExposureAnalysis.class, "assumption.ipv6"));
        }
        if (openings.stream().anyMatch(opening -> opening.purpose() == Purpose.ADMINISTRATION)) {
            assumptions.add(Message.of(ExposureAnalysis.class, "assumption.administration"));
        }
        return assumptions;
    }
}
