package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.RuleProtocol;
import dev.nines.model.setting.SecurityRule;
import org.jspecify.annotations.Nullable;

/// Opens security groups for what a wizard connects, and no wider.
final class Firewalls {

    private static final Cidr ANYWHERE = Cidr.parse("0.0.0.0/0");
    private static final int LAST_PORT = 65_535;

    private final Draft draft;

    Firewalls(Draft draft) {
        this.draft = draft;
    }

    /// The security groups around a component's machine or itself.
    List<ComponentId> around(Component component) {
        var groups = SecurityGroup.around(draft.get(Machines.host(draft, component).id()).spec());
        return groups == null ? List.of() : groups;
    }

    private boolean inVpc(Component component) {
        return draft.design().vpc(component) != null;
    }

    /// A security group for a new component of a VPC, which lets nothing in yet; null where it stands in no VPC.
    @Nullable
    Component group(@Nullable Component vpc, Component component) {
        if (vpc == null || !(vpc.spec() instanceof Vpc)) {
            return null;
        }
        var group = draft.add(component.id().value() + "-access", "", vpc.id(),
                new SecurityGroup(List.of(rule(Direction.OUTBOUND, RuleProtocol.ALL, 0, LAST_PORT, ANYWHERE, null))));
        var host = draft.get(component.id());
        var at = Machines.template(host.spec()) == null ? "securityGroups" : "template.securityGroups";
        draft.change(host, at, List.of(group.id()));
        draft.step("group.added", group, component);
        return group;
    }

    /// Lets everybody in to a port.
    void openToAll(Component group, int port) {
        add(group, rule(Direction.INBOUND, RuleProtocol.TCP, port, port, ANYWHERE, null));
        draft.step("group.open", group, port);
    }

    /// Lets the addresses of a VPC in to a port.
    void openToVpc(Component group, int port, Component vpc) {
        add(group, rule(Direction.INBOUND, RuleProtocol.TCP, port, port, ((Vpc) vpc.spec()).cidr(), null));
        draft.step("group.allowed", group, vpc, port);
    }

    /// Lets a caller reach a component on a port: through the security groups of both, or the callee's alone.
    void allow(Component caller, Component callee, int port) {
        var doors = around(callee);
        if (doors.isEmpty() || !inVpc(callee)) {
            return;
        }
        var from = around(caller);
        from.forEach(each -> leave(draft.get(each), port));
        var door = draft.get(doors.getFirst());
        if (!from.isEmpty()) {
            letIn(doors, door, draft.get(from.getFirst()), port);
        } else if (!(caller.spec() instanceof LambdaFunction) && draft.design().vpc(callee) instanceof Component vpc) {
            var rule = rule(Direction.INBOUND, RuleProtocol.TCP, port, port, ((Vpc) vpc.spec()).cidr(), null);
            if (!has(doors, rule)) {
                add(door, rule);
                draft.step("group.allowed", door, vpc, port);
            }
        }
    }

    private void letIn(List<ComponentId> doors, Component door, Component peer, int port) {
        var rule = rule(Direction.INBOUND, RuleProtocol.TCP, port, port, null, peer.id());
        if (!has(doors, rule)) {
            add(door, rule);
            draft.step("group.allowed", door, peer, port);
        }
    }

    /// A group that names what may leave names this port too.
    private void leave(Component group, int port) {
        var rules = ((SecurityGroup) group.spec()).rules();
        var outward = rules.stream().filter(rule -> rule.direction() == Direction.OUTBOUND).toList();
        if (!outward.isEmpty() && outward.stream().noneMatch(rule -> covers(rule, port) && rule.group() == null
                && (rule.cidr() == null || rule.cidr().equals(ANYWHERE)))) {
            add(group, rule(Direction.OUTBOUND, RuleProtocol.TCP, port, port, ANYWHERE, null));
            draft.step("group.leave", group, port);
        }
    }

    /// Takes back that everybody may reach a machine on a port: its load balancer stands in front of it now.
    ///
    /// A group that guards something else too is left as it is.
    void shut(Component machine, int port) {
        for (var id : around(machine)) {
            var group = draft.get(id);
            var shared = draft.design().components().stream()
                    .filter(other -> SecurityGroup.around(other.spec()) instanceof List<ComponentId> groups
                            && groups.contains(id))
                    .count() > 1;
            var rules = ((SecurityGroup) group.spec()).rules();
            var left = rules.stream().filter(rule -> !(rule.direction() == Direction.INBOUND && rule.group() == null
                    && (rule.cidr() == null || rule.cidr().equals(ANYWHERE)) && rule.fromPort() == port
                    && rule.toPort() == port)).toList();
            if (!shared && left.size() < rules.size()) {
                draft.change(group, "rules", left);
                draft.step("group.shut", group, port);
            }
        }
    }

    /// A security group around a machine that has none, which lets in what calls it now.
    void guard(Component machine) {
        var vpc = draft.design().vpc(machine);
        if (vpc == null || !around(machine).isEmpty() || SecurityGroup.around(machine.spec()) == null) {
            return;
        }
        var calls = Machines.isMachine(machine)
                ? Machines.callsFromOutside(draft, machine)
                : draft.into(machine.id());
        var group = group(vpc, machine);
        for (var call : calls) {
            if (group != null && call.protocol() != Connection.Protocol.REPLICATION) {
                enter(group, machine, call, vpc);
            }
        }
    }

    private void enter(Component group, Component machine, Connection call, Component vpc) {
        var caller = draft.get(call.from());
        var port = Machines.port(draft, call);
        if (vpc.equals(draft.design().vpc(caller))) {
            allow(caller, machine, port);
        } else {
            openToAll(draft.get(group.id()), port);
        }
    }

    private boolean has(List<ComponentId> groups, SecurityRule wanted) {
        return groups.stream().flatMap(id -> ((SecurityGroup) draft.get(id).spec()).rules().stream())
                .anyMatch(rule -> rule.direction() == wanted.direction() && covers(rule, wanted.fromPort())
                        && (rule.group() == null && (rule.cidr() == null || wanted.cidr() != null
                                && rule.cidr().contains(wanted.cidr()))
                                || rule.group() != null && rule.group().equals(wanted.group())));
    }

    private static boolean covers(SecurityRule rule, int port) {
        return rule.protocol() == RuleProtocol.ALL
                || rule.protocol() == RuleProtocol.TCP && rule.fromPort() <= port && port <= rule.toPort();
    }

    private void add(Component group, SecurityRule rule) {
        var rules = new ArrayList<>(((SecurityGroup) draft.get(group.id()).spec()).rules());
        if (!rules.contains(rule)) {
            rules.add(rules.isEmpty() || rules.getLast().direction() == Direction.INBOUND
                    ? rules.size()
                    : firstOutbound(rules), rule);
            draft.change(group, "rules", List.copyOf(rules));
        }
    }

    private static int firstOutbound(List<SecurityRule> rules) {
        for (var at = 0; at < rules.size(); at++) {
            if (rules.get(at).direction() == Direction.OUTBOUND) {
                return at;
            }
        }
        return rules.size();
    }

    private static SecurityRule rule(Direction direction, RuleProtocol protocol, int from, int to, @Nullable Cidr cidr,
            @Nullable ComponentId group) {
        return new SecurityRule(direction, protocol, from, to, cidr, group, "");
    }
}
