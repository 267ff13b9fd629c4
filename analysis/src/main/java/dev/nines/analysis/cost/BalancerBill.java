package dev.nines.analysis.cost;

import static dev.nines.analysis.cost.Words.line;
import static dev.nines.analysis.cost.Words.note;

import dev.nines.analysis.flow.Load;
import dev.nines.analysis.prices.Charge;
import dev.nines.model.Usage;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.ListenerProtocol;
import dev.nines.model.setting.Scheme;

/// Load balancers: hours, capacity units, data and public addresses.
///
/// A capacity unit is the largest of its dimensions (Elastic Load Balancing pricing): of an application load balancer 25
/// new connections a second, 3,000 active ones a minute, 1 GB an hour (0.4 GB to functions), 1,000 rule evaluations a second beyond
/// ten rules; of a network load balancer 800, 400 or 50 new and 100,000, 50,000 or 3,000 active for TCP, UDP or TLS, 1 GB an hour.
final class BalancerBill {

    private static final int FREE_RULES = 10;
    private static final double UDP_FLOW_SECONDS = 120;

    private final Bill bill;
    private final Load load;
    private final double gbPerHour;
    private final double functionShare;

    /// @param kbPerSecond data both ways
    /// @param functionShare share of it that goes to functions
    BalancerBill(Bill bill, Load load, double kbPerSecond, double functionShare) {
        var requests = bill.usage(Usage.REQUESTS, Month.events(load.requests())) / Month.events(1);
        this.bill = bill;
        this.load = new Load(requests, load.messages(), load.openings(), load.open());
        this.gbPerHour = bill.usage(Usage.PROCESSED_GB, Month.gb(kbPerSecond)) / Bill.HOURS;
        this.functionShare = functionShare;
    }

    /// @param zones zones it stands in
    /// @param attachedAddresses elastic IP addresses attached, which take the place of its own
    void add(LoadBalancer balancer, int zones, int attachedAddresses) {
        switch (balancer) {
            case ApplicationLoadBalancer application -> {
                bill.baseline(Charge.ALB_HOUR, line("balancer-hours"), Bill.HOURS);
                units(Charge.ALB_LCU, units(application));
            }
            case NetworkLoadBalancer network -> {
                bill.baseline(Charge.NLB_HOUR, line("balancer-hours"), Bill.HOURS);
                units(Charge.NLB_LCU, units(network));
            }
            case ClassicLoadBalancer _ -> {
                bill.baseline(Charge.CLB_HOUR, line("balancer-hours"), Bill.HOURS);
                bill.usage(Charge.CLB_DATA, line("balancer-data"), gbPerHour * Bill.HOURS);
            }
        }
        if (balancer.scheme() == Scheme.INTERNET_FACING && zones > attachedAddresses) {
            bill.baseline(Charge.PUBLIC_IPV4_HOUR, line("public-ipv4"), (zones - attachedAddresses) * Bill.HOURS,
                    note("one-address-a-zone", zones));
        }
    }

    private void units(Charge charge, Dimension[] dimensions) {
        var largest = dimensions[0];
        for (var dimension : dimensions) {
            largest = dimension.units > largest.units ? dimension : largest;
        }
        var given = bill.usage(Usage.CAPACITY_UNITS, -1);
        var units = given >= 0 ? given : largest.units;
        bill.usage(charge, line("capacity-units"), units * Bill.HOURS,
                given >= 0 ? note("given", units) : note("units-" + largest.name, units));
    }

    private Dimension[] units(ApplicationLoadBalancer balancer) {
        var opened = shortLived() * balancer.connectionsPerRequest();
        var rules = balancer.listeners().stream().mapToInt(Listener::rules).max().orElse(0);
        return new Dimension[]{new Dimension("new", (opened + load.openings()) / 25),
                new Dimension("active", (opened * Durations.seconds(balancer.idleTimeout()) + load.open()) / 3000),
                new Dimension("bytes", gbPerHour * (1 - functionShare) + gbPerHour * functionShare / 0.4),
                new Dimension("rules", load.requests() * Math.max(0, rules - FREE_RULES) / 1000)};
    }

    private Dimension[] units(NetworkLoadBalancer balancer) {
        var opened = shortLived() * balancer.connectionsPerRequest();
        var protocols = balancer.listeners().stream().map(Listener::protocol).toList();
        var tls = protocols.contains(ListenerProtocol.TLS);
        var udp = protocols.contains(ListenerProtocol.UDP) || protocols.contains(ListenerProtocol.TCP_UDP);
        var perUnit = tls ? 50 : udp ? 400 : 800;
        var activePerUnit = tls ? 3_000 : udp ? 50_000 : 100_000;
        var idle = udp && !tls ? UDP_FLOW_SECONDS : Durations.seconds(balancer.idleTimeout());
        return new Dimension[]{new Dimension("new", (opened + load.openings()) / perUnit),
                new Dimension("active", (opened * idle + load.open()) / activePerUnit), new Dimension("bytes", gbPerHour)};
    }

    private double shortLived() {
        return Math.max(0, load.requests() - load.messages());
    }

    private record Dimension(String name, double units) {}
}
