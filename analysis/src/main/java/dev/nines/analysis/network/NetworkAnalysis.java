package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.nines.analysis.network.Site.Network;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.text.Message;

/// Counts the addresses of a design against its subnets and says what is wrong with its networks.
///
/// What the structural checks of the model say (overlaps, containment, sizes of blocks) is not repeated.
public final class NetworkAnalysis {

    private NetworkAnalysis() {}

    /// The report on a design. Time grows with components plus, per VPC, subnets.
    public static NetworkReport of(Architecture architecture) {
        var site = Site.of(architecture);
        var demands = Demands.of(site);
        var vpcs = site.networks().stream().map(network -> report(network, demands)).toList();
        var findings = new Findings();
        for (var at = 0; at < vpcs.size(); at++) {
            var network = site.networks().get(at);
            BlockRules.check(network, findings);
            CapacityRules.check(architecture, vpcs.get(at), findings);
            RoutingRules.check(site, network, vpcs.get(at), findings);
            QuotaRules.check(site, network, vpcs.get(at), findings);
        }
        CapacityRules.checkBalancers(site, vpcs, findings);
        CapacityRules.checkPods(architecture, findings);
        QuotaRules.checkRegions(site, vpcs, findings);
        QuotaRules.checkFirewalls(architecture, findings);
        return new NetworkReport(vpcs, findings.all(), assumptions(vpcs));
    }

    private static VpcReport report(Network network, Demands demands) {
        var subnets = new ArrayList<SubnetReport>();
        var taken = new ArrayList<Stretch>();
        for (var place : network.subnets()) {
            var spec = place.spec();
            subnets.add(SubnetReport.of(place.id(), place.zone(), spec.cidr(), spec.ipv6(), demands.in(place)));
            taken.add(new Stretch(spec.cidr(), Stretch.Use.USED, place.component().label(), place.id()));
            if (spec.ipv6() != null) {
                taken.add(new Stretch(spec.ipv6(), Stretch.Use.USED, place.component().label(), place.id()));
            }
        }
        var ipv6 = network.spec().ipv6();
        var maps = new ArrayList<>(
                network.blocks().stream().map(block -> AddressMap.of(block, taken)).toList());
        if (ipv6 != null) {
            maps.add(AddressMap.of(ipv6, taken));
        }
        var unplaced = demands.unplaced(network);
        var all = new ArrayList<>(unplaced);
        subnets.forEach(subnet -> all.addAll(subnet.demands()));
        return new VpcReport(network.id(), network.blocks(), ipv6, subnets, unplaced, maps,
                capacity(network.blocks(), subnets.size()), total(all), units(all));
    }

    private static long capacity(List<Cidr> blocks, int subnets) {
        var addresses = blocks.stream().mapToLong(block -> block.size().longValue()).sum();
        return Math.max(0, addresses - (long) Addresses.RESERVED * subnets);
    }

    private static AddressCount total(List<Demand> demands) {
        var sum = AddressCount.NONE;
        for (var demand : demands) {
            sum = sum.plus(demand.count());
        }
        return new AddressCount(sum.now(), sum.full(), sum.release(), sum.full());
    }

    private static long units(List<Demand> demands) {
        return demands.stream()
                .mapToLong(
                        demand -> Math.max(demand.count().full(), demand.count().release()) * demand.reason().units())
                .sum();
    }

    private static List<Message> assumptions(List<VpcReport> vpcs) {
        Set<Reason> used = EnumSet.noneOf(Reason.class);
        for (var vpc : vpcs) {
            vpc.unplaced().forEach(demand -> used.add(demand.reason()));
            vpc.subnets().forEach(subnet -> subnet.demands().forEach(demand -> used.add(demand.reason())));
        }
        var assumptions = new ArrayList<Message>();
        used.stream().filter(Reason::assumed)
                .forEach(reason -> assumptions
                        .add(Message.of(NetworkAnalysis.class, "assumption." + reason.key())));
        if (!used.isEmpty()) {
            assumptions.add(Message.of(NetworkAnalysis.class, "assumption.address-units"));
        }
        return assumptions;
    }
}
