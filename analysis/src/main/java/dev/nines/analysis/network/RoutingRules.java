package dev.nines.analysis.network;

import java.util.List;

import dev.nines.analysis.network.Site.Network;
import dev.nines.analysis.network.Site.Place;
import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Server;
import dev.nines.model.setting.Route;
import org.jspecify.annotations.Nullable;

/// Whether the routes of a subnet are what its access says, and survive the loss of another zone.
///
/// A subnet without routes of its own gets those its access implies: the internet gateway of its VPC, or a
/// NAT gateway, in its own zone where there is one. That a VPC has no such gateway at all is for the
/// structural checks to say.
final class RoutingRules {

    private final Site site;
    private final Network network;
    private final Findings findings;

    private RoutingRules(Site site, Network network, Findings findings) {
        this.site = site;
        this.network = network;
        this.findings = findings;
    }

    static void check(Site site, Network network, VpcReport report, Findings findings) {
        var rules = new RoutingRules(site, network, findings);
        for (var at = 0; at < network.subnets().size(); at++) {
            rules.check(network.subnets().get(at), report.subnets().get(at));
        }
    }

    private void check(Place subnet, SubnetReport report) {
        var routes = subnet.spec().routes();
        var target = defaultTarget(routes);
        switch (subnet.spec().access()) {
            case PUBLIC -> {
                if (!routes.isEmpty() && hasInternetGateway() && !isInternetGateway(target)) {
                    findings.advise(Severity.WARNING, "public-without-gateway", subnet.component());
                }
            }
            case PRIVATE -> {
                if (isInternetGateway(target)) {
                    findings.advise(Severity.WARNING, "private-to-internet", subnet.component());
                } else if (callsOut(report)) {
                    wayOut(subnet, routes.isEmpty() ? impliedNat(subnet) : target);
                }
            }
            case ISOLATED -> {
                if (target != null) {
                    findings.advise(Severity.WARNING, "isolated-with-way-out", subnet.component(),
                            target.label());
                }
            }
        }
    }

    private void wayOut(Place subnet, @Nullable Component gateway) {
        if (gateway == null) {
            if (subnet.spec().routes().stream().anyMatch(this::leadsOut)) {
                findings.advise(Severity.WARNING, "private-without-way-out", subnet.component());
            }
            return;
        }
        var zones = site.architecture().zones(gateway);
        if (!subnet.zone().isEmpty() && !zones.isEmpty() && !zones.contains(subnet.zone())) {
            findings.advise(Severity.ADVICE, "way-out-in-other-zone", subnet.component(), gateway.label(),
                    zones.getFirst(), subnet.zone());
        }
    }

    /// Whether a route leads somewhere beyond the VPC, if only for some addresses.
    private boolean leadsOut(Route route) {
        var target = site.architecture().find(route.target());
        return target != null && (target.spec() instanceof NatGateway || target.spec() instanceof Server);
    }

    /// Whether anything in the subnet runs a program of one's own.
    private static boolean callsOut(SubnetReport report) {
        return report.demands().stream().anyMatch(demand -> demand.reason() == Reason.SERVER
                || demand.reason() == Reason.SCALING_GROUP || demand.reason() == Reason.FUNCTION);
    }

    private boolean hasInternetGateway() {
        return network.internetGateways().stream().anyMatch(RoutingRules::isInternetGateway);
    }

    private static boolean isInternetGateway(@Nullable Component component) {
        return component != null && component.spec() instanceof InternetGateway gateway
                && !gateway.egressOnlyIpv6();
    }

    private @Nullable Component impliedNat(Place subnet) {
        var gateways = network.natGateways();
        return gateways.stream().filter(nat -> site.architecture().zones(nat).contains(subnet.zone())).findFirst()
                .orElse(gateways.isEmpty() ? null : gateways.getFirst());
    }

    /// Where packets to anywhere go by routes, or null; IPv4 before IPv6.
    private @Nullable Component defaultTarget(List<Route> routes) {
        return routes.stream().filter(route -> route.destination().prefixLength() == 0)
                .sorted((one, other) -> one.destination().compareTo(other.destination()))
                .map(route -> site.architecture().find(route.target()))
                .filter(target -> target != null).findFirst().orElse(null);
    }
}
