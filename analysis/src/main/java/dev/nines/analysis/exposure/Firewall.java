package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.AclRule;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.RuleAction;
import dev.nines.model.setting.RuleProtocol;
import dev.nines.model.setting.SecurityRule;
import org.jspecify.annotations.Nullable;

/// What security groups and network ACLs let through.
///
/// Security groups are stateful and only allow: one matching rule of one group suffices, and answers pass. A group
/// without outbound rules lets everything out, as the provider creates it. Network ACLs are stateless: the matching
/// rule of the lowest number decides, what no rule matches is stopped, and answers need a rule of their own. (Amazon
/// VPC user guide, "Security groups" and "Network ACLs".)
final class Firewall {

    private final Architecture design;

    Firewall(Architecture design) {
        this.design = design;
    }

    /// The blocks of public addresses that the groups let in to a port.
    List<Cidr> publicSources(List<ComponentId> groups, int port, boolean datagrams, boolean ipv6) {
        var sources = new ArrayList<Cidr>();
        for (var rule : rules(groups)) {
            if (rule.group() == null && matches(rule, Direction.INBOUND, port, datagrams)) {
                var block = rule.cidr() == null ? Blocks.anywhere(ipv6) : rule.cidr();
                if (block.isIpv6() == ipv6 && !Blocks.isPrivate(block) && !own(block) && !sources.contains(block)) {
                    sources.add(block);
                }
            }
        }
        return sources;
    }

    /// Whether groups let packets in from a peer or out to it.
    boolean groupsAllow(List<ComponentId> groups, Direction direction, int port, Cidr peer,
            List<ComponentId> peerGroups) {
        var directed = rules(groups).stream().filter(rule -> rule.direction() == direction).toList();
        if (direction == Direction.OUTBOUND && directed.isEmpty()) {
            return true;
        }
        return directed.stream().anyMatch(rule -> matches(rule, direction, port, false)
                && (rule.group() == null
                        ? rule.cidr() == null || rule.cidr().contains(peer)
                        : peerGroups.contains(rule.group())));
    }

    /// IPv6 blocks of the design's own networks look like any others.
    private boolean own(Cidr block) {
        return block.isIpv6() && design.components().stream()
                .anyMatch(each -> each.spec() instanceof Vpc vpc && vpc.ipv6() != null && vpc.ipv6().contains(block));
    }

    private List<SecurityRule> rules(List<ComponentId> groups) {
        var rules = new ArrayList<SecurityRule>();
        for (var id : groups) {
            if (design.find(id) instanceof Component group && group.spec() instanceof SecurityGroup spec) {
                rules.addAll(spec.rules());
            }
        }
        return rules;
    }

    private static boolean matches(SecurityRule rule, Direction direction, int port, boolean datagrams) {
        return rule.direction() == direction && covers(rule.protocol(), rule.fromPort(), rule.toPort(), port, port,
                datagrams);
    }

    private static boolean covers(RuleProtocol protocol, int from, int to, int first, int last, boolean datagrams) {
        return switch (protocol) {
            case ALL -> true;
            case TCP -> !datagrams && from <= first && to >= last;
            case UDP -> datagrams && from <= first && to >= last;
            case ICMP -> false;
        };
    }

    /// The network ACL of a subnet, absent where it has the default one, which allows all.
    @Nullable
    Component acl(Place subnet) {
        var id = subnet.spec().networkAcl();
        return id == null ? null : design.find(id);
    }

    /// The part of a block that the network ACL of a subnet lets through on a range of ports.
    List<Cidr> aclPasses(Place subnet, Direction direction, int first, int last, Cidr peer) {
        var acl = acl(subnet);
        if (acl == null || !(acl.spec() instanceof NetworkAcl spec)) {
            return List.of(peer);
        }
        var rules = spec.rules().stream().filter(rule -> rule.direction() == direction)
                .filter(rule -> covers(rule.protocol(), rule.fromPort(), rule.toPort(), first, last, false))
                .sorted(Comparator.comparingInt(AclRule::number)).toList();
        var passed = new ArrayList<Cidr>();
        for (var rule : rules) {
            if (rule.cidr().contains(peer)) {
                return rule.action() == RuleAction.ALLOW ? List.of(peer) : passed;
            }
            if (peer.contains(rule.cidr()) && rule.action() == RuleAction.ALLOW) {
                passed.add(rule.cidr());
            }
        }
        return passed;
    }
}
