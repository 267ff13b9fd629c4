package dev.nines.analysis.cost;

import dev.nines.analysis.flow.ConnectionLoad;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.flow.NatWays;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsZone;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;

/// How many GB a month every component sends where sending is billed.
///
/// To the internet: answers to what comes from outside, and requests to external services. Between zones: both directions of calls
/// that cross, billed to the caller, but not what an application or classic load balancer exchanges with its targets. To other
/// regions: requests at the caller, answers at the callee, replication at the source. Through NAT: both directions of what
/// machines in private subnets exchange with external services and with regional services, as no VPC endpoint is modelled.
final class Transfers {

    private final Architecture design;
    private final Flow flow;
    private final double[] internet;
    private final double[] crossZone;
    private final double[] otherRegion;
    private final double[] nat;
    private final double[] exchanged;
    private final double[] toTargets;
    private final double[] toFunctions;
    private final NatWays ways;

    Transfers(Architecture design, Flow flow) {
        var size = design.components().size();
        this.design = design;
        this.flow = flow;
        internet = new double[size];
        crossZone = new double[size];
        otherRegion = new double[size];
        nat = new double[size];
        exchanged = new double[size];
        toTargets = new double[size];
        toFunctions = new double[size];
        ways = new NatWays(design);
        flow.connections().forEach(this::add);
        replication();
    }

    /// GB a month to the internet.
    double internetGb(int component) {
        return internet[component];
    }

    /// GB a month between zones, counted once.
    double crossZoneGb(int component) {
        return crossZone[component];
    }

    /// GB a month to other regions.
    double otherRegionGb(int component) {
        return otherRegion[component];
    }

    /// GB a month through a NAT gateway.
    double natGb(int component) {
        return nat[component];
    }

    /// KB a second that come to a component and go back.
    double exchangedKb(int component) {
        return exchanged[component];
    }

    private void add(ConnectionLoad load) {
        var from = design.components().get(load.connection().from());
        var to = design.components().get(load.connection().to());
        exchanged[place(to)] += load.kb();
        if (from.spec() instanceof TargetGroup) {
            toTargets[place(payer(from))] += load.kb();
            toFunctions[place(payer(from))] += to.spec() instanceof LambdaFunction ? load.kb() : 0;
        }
        if (outside(from) && !outside(to)) {
            internet[place(machine(to))] += Month.gb(load.responseKb());
        } else if (!outside(from) && to.spec() instanceof ExternalService) {
            internet[place(payer(from))] += Month.gb(load.requestKb());
        } else if (!outside(from) && !outside(to)) {
            inside(load, from, to);
        }
        if (!outside(from) && NatWays.leadsOut(to.spec())) {
            throughNat(machine(from), Month.gb(load.kb()));
        }
    }

    private void inside(ConnectionLoad load, Component from, Component to) {
        if (!flow.region(from.id()).equals(flow.region(to.id()))) {
            otherRegion[place(payer(from))] += Month.gb(load.requestKb());
            otherRegion[place(machine(to))] += Month.gb(load.responseKb());
        } else if (!freeAcrossZones(from)) {
            crossZone[place(payer(from))] += Month.gb(load.kb()) * load.crossZoneShare();
        }
    }

    /// Data between an application or classic load balancer and its targets is not billed (EC2 pricing, data transfer).
    private boolean freeAcrossZones(Component from) {
        var spec = from.spec() instanceof TargetGroup ? payer(from).spec() : from.spec();
        return spec instanceof ApplicationLoadBalancer || spec instanceof ClassicLoadBalancer;
    }

    /// Copies of a database in another region get every write.
    private void replication() {
        for (var connection : design.connections()) {
            if (connection.protocol() != Protocol.REPLICATION) {
                continue;
            }
            var from = design.find(connection.from());
            var to = design.find(connection.to());
            if (from != null && to != null && from.spec() instanceof Database database
                    && !flow.region(from.id()).equals(flow.region(to.id()))) {
                var writes = flow.mean(from.id()).requests() * (1 - database.readShare().value()) * connection.callsPerRequest();
                otherRegion[place(from)] += Month.gb(writes * connection.requestSize().kb());
            }
        }
    }

    private void throughNat(Component machine, double gb) {
        for (var way : ways.of(machine)) {
            nat[place(way.gateway())] += gb * way.share();
        }
    }

    /// Users and services of others, and the public names between them and the design.
    private boolean outside(Component component) {
        return switch (component.spec()) {
            case Users _,ExternalService _ -> true;
            case DnsZone zone -> !zone.privateZone();
            case DnsRecord _ -> {
                var zone = design.parent(component);
                yield !(zone != null && zone.spec() instanceof DnsZone spec && spec.privateZone());
            }
            default -> false;
        };
    }

    /// Who pays for what a component sends: for a target group its load balancer, for a program its machine.
    private Component payer(Component from) {
        if (from.spec() instanceof TargetGroup) {
            var balancer = flow.balancer(from.id());
            return balancer == null ? from : balancer;
        }
        return machine(from);
    }

    private Component machine(Component component) {
        if (component.spec() instanceof ElasticIp address && address.attachedTo() != null) {
            var attached = design.find(address.attachedTo());
            return attached == null ? component : attached;
        }
        return flow.machine(component.id());
    }

    private int place(Component component) {
        return design.components().placeOf(component.id());
    }

    /// Share of the data of a load balancer that goes to functions.
    double functionShare(int balancer) {
        return toTargets[balancer] == 0 ? 0 : toFunctions[balancer] / toTargets[balancer];
    }
}
