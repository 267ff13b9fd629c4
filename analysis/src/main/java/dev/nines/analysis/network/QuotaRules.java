package dev.nines.analysis.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.network.Site.Network;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Severity;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.setting.AclRule;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.SecurityRule;
import dev.nines.model.text.Message;

/// Whether a design stays within the limits an account has at first.
final class QuotaRules {

    private QuotaRules() {}

    static void check(Site site, Network network, VpcReport report, Findings findings) {
        var vpc = network.component();
        check(Quota.SUBNETS_PER_VPC, network.subnets().size(), vpc, findings);
        check(Quota.BLOCKS_PER_VPC, network.blocks().size(), vpc, findings);
        check(Quota.ADDRESS_UNITS_PER_VPC, report.addressUnits(), vpc, findings);
        check(Quota.FUNCTION_INTERFACES_PER_VPC, peak(report, Reason.FUNCTION), vpc, findings);
        check(Quota.PEERINGS_PER_VPC, site.architecture().connections().stream()
                .filter(connection -> connection.protocol() == Connection.Protocol.PEERING
                        && (connection.from().equals(network.id()) || connection.to().equals(network.id())))
                .count(), vpc, findings);
        for (var subnet : network.subnets()) {
            check(Quota.ROUTES_PER_TABLE, subnet.spec().routes().size(), subnet.component(), findings);
        }
        var natsOfZone = new HashMap<String, Integer>();
        for (var nat : network.natGateways()) {
            for (var zone : site.architecture().zones(nat)) {
                natsOfZone.merge(zone, 1, Integer::sum);
            }
        }
        check(Quota.NAT_GATEWAYS_PER_ZONE, natsOfZone.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                vpc, findings);
    }

    private static long peak(VpcReport report, Reason reason) {
        return report.subnets().stream().flatMap(subnet -> subnet.demands().stream())
                .filter(demand -> demand.reason() == reason).mapToLong(demand -> demand.count().full()).sum();
    }

    static void checkRegions(Site site, List<VpcReport> vpcs, Findings findings) {
        var architecture = site.architecture();
        var networks = new LinkedHashMap<String, Integer>();
        var interfaces = new HashMap<String, Long>();
        var last = new HashMap<String, Component>();
        for (var at = 0; at < vpcs.size(); at++) {
            var component = site.networks().get(at).component();
            var region = architecture.region(component);
            networks.merge(region, 1, Integer::sum);
            interfaces.merge(region, interfaces(vpcs.get(at)), Long::sum);
            last.put(region, component);
        }
        for (var region : networks.keySet()) {
            var component = last.get(region);
            if (component != null) {
                check(Quota.VPCS_PER_REGION, networks.getOrDefault(region, 0), component, findings);
                check(Quota.INTERFACES_PER_REGION, interfaces.getOrDefault(region, 0L), component, findings);
            }
        }
        checkElasticIps(architecture, findings);
    }

    /// Interfaces in use at the peak: every address but those of pods, which share.
    private static long interfaces(VpcReport vpc) {
        return vpc.subnets().stream().flatMap(subnet -> subnet.demands().stream())
                .filter(demand -> demand.reason() != Reason.PODS)
                .mapToLong(demand -> Math.max(demand.count().full(), demand.count().release())).sum();
    }

    private static void checkElasticIps(Architecture architecture, Findings findings) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Component> last = new LinkedHashMap<>();
        for (var component : architecture.components()) {
            var own = component.spec() instanceof ElasticIp
                    ? 1
                    : component.spec() instanceof NatGateway nat ? nat.publicIps() : 0;
            if (own > 0) {
                counts.merge(architecture.region(component), own, Integer::sum);
                last.put(architecture.region(component), component);
            }
        }
        last.forEach((region, component) -> check(Quota.ELASTIC_IPS_PER_REGION,
                counts.getOrDefault(region, 0), component, findings));
    }

    static void checkFirewalls(Architecture architecture, Findings findings) {
        for (var component : architecture.components()) {
            if (component.spec() instanceof SecurityGroup group) {
                check(Quota.RULES_PER_GROUP, mostRules(group), component, findings);
            } else if (component.spec() instanceof NetworkAcl acl) {
                check(Quota.RULES_PER_ACL, Math.max(rules(acl, Direction.INBOUND), rules(acl, Direction.OUTBOUND)),
                        component, findings);
            }
            check(Quota.GROUPS_PER_INTERFACE, securityGroups(component), component, findings);
        }
    }

    /// Rules of IPv4 and IPv6, inbound and outbound are counted apart; a rule for a group counts in both.
    private static long mostRules(SecurityGroup group) {
        var most = 0L;
        for (var direction : Direction.values()) {
            for (var ipv6 : new boolean[]{false, true}) {
                most = Math.max(most, group.rules().stream()
                        .filter(rule -> rule.direction() == direction && isOf(rule, ipv6)).count());
            }
        }
        return most;
    }

    private static boolean isOf(SecurityRule rule, boolean ipv6) {
        var block = rule.cidr();
        return block == null || block.isIpv6() == ipv6;
    }

    private static long rules(NetworkAcl acl, Direction direction) {
        return acl.rules().stream().map(AclRule::direction).filter(one -> one == direction).count();
    }

    private static int securityGroups(Component component) {
        var groups = SecurityGroup.around(component.spec());
        return groups == null ? 0 : groups.size();
    }

    private static void check(Quota quota, long count, Component component, Findings findings) {
        if (count > quota.limit()) {
            var advice = quota.ceiling() > 0
                    ? Message.of(QuotaRules.class, "advice.raise-to", quota.ceiling())
                    : Message.of(QuotaRules.class, "advice.raise");
            findings.add(Severity.WARNING, "quota." + quota.key(), component, advice, count, quota.limit());
        }
    }
}
