package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.Region;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.TargetProtocol;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.CheckProtocol;
import dev.nines.model.setting.GroupHealthCheck;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.ListenerProtocol;
import dev.nines.model.setting.Scheme;
import dev.nines.model.text.Message;
import dev.nines.model.wizard.AddLoadBalancer.BalancerType;
import org.jspecify.annotations.Nullable;

/// A load balancer with its subnets, target group and firewall; what called the machine calls it.
record LoadBalancerWork(AddLoadBalancer choices) implements Work {

    private static final Set<Protocol> WEB = Set.of(Protocol.HTTP, Protocol.HTTPS, Protocol.GRPC, Protocol.WEBSOCKET);
    private static final int LEAST_ZONES = 2;

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        var machine = Machines.of(draft, subject);
        if (machine == null) {
            return Message.of(Wizard.class, "unfit.machine");
        }
        if (machine.spec() instanceof Server server && server.purpose() != ServerPurpose.GENERAL) {
            return Message.of(Wizard.class, "unfit.purpose", machine.label());
        }
        if (Machines.isBalanced(draft, machine)) {
            return Message.of(Wizard.class, "unfit.balanced", machine.label());
        }
        return null;
    }

    @Override
    public void on(Draft draft, Component subject) {
        var machine = Machines.host(draft, subject);
        var addresses = addresses(draft, machine);
        var calls = calls(draft, machine);
        var entries = calls.stream().map(Connection::to).distinct().toList();
        if (entries.size() > 1) {
            draft.refuse("refused.entries", machine, entries.size());
        }
        if (addresses.stream().anyMatch(each -> each.spec() instanceof ElasticIp ip && !ip.standby().isEmpty())) {
            draft.refuse("refused.standby", machine);
        }
        if (draft.refused()) {
            return;
        }
        var target = entries.isEmpty() ? machine : draft.get(entries.getFirst());
        var port = calls.isEmpty() ? entryPort(draft, target) : Machines.port(draft, calls.getFirst());
        new Firewalls(draft).guard(machine);
        var balancer = balancer(draft, machine);
        if (draft.refused()) {
            return;
        }
        var like = calls.isEmpty() ? Connection.of("new", "a", "b") : calls.getFirst();
        var secure = like.protocol() == Protocol.HTTPS && port % 1000 == 443;
        var group = group(draft, machine, port, secure);
        var inner = plain(like, choices.type() == BalancerType.NETWORK
                ? Protocol.TCP
                : secure ? Protocol.HTTPS : Protocol.HTTP);
        draft.connect(RecordType.with(inner, "port", null), balancer.id(), group.id());
        draft.connect(RecordType.with(inner, "port", port), group.id(), target.id());
        repoint(draft, calls, balancer);
        addresses.forEach(address -> release(draft, address, balancer));
        firewalls(draft, machine, balancer, port);
        if (machine.spec() instanceof AutoScalingGroup scaling
                && !scaling.healthChecks().contains(GroupHealthCheck.ELB)) {
            var checks = new ArrayList<>(scaling.healthChecks());
            checks.add(GroupHealthCheck.ELB);
            draft.change(machine, "healthChecks", List.copyOf(checks));
            draft.step("group.checks", machine);
        }
    }

    private static int entryPort(Draft draft, Component target) {
        var entrance = Machines.entrance(draft, target);
        return Machines.port(entrance == null ? target.spec() : entrance.spec());
    }

    /// Elastic IP addresses that lead to the machine.
    private static List<Component> addresses(Draft draft, Component machine) {
        var ids = Machines.whole(draft, machine).stream().map(Component::id).toList();
        return draft.design().components().stream().filter(each -> each.spec() instanceof ElasticIp ip
                && (ids.contains(ip.attachedTo())
                        || draft.outOf(each.id()).stream().anyMatch(call -> ids.contains(call.to()))))
                .toList();
    }

    /// Requests from elsewhere that a balancer of the chosen type can take.
    private List<Connection> calls(Draft draft, Component machine) {
        return Machines.callsFromOutside(draft, machine).stream()
                .filter(call -> WEB.contains(call.protocol()) || choices.type() == BalancerType.NETWORK
                        && (call.protocol() == Protocol.TCP || call.protocol() == Protocol.UDP))
                .filter(call -> !(draft.get(call.from()).spec() instanceof MessageQueue)
                        && !Machines.divides(draft.get(call.from()).spec()))
                .toList();
    }

    /// A connection as another one, without what belongs to its caller.
    private static Connection plain(Connection like, Protocol protocol) {
        var made = Connection.of("new", "a", "b");
        made = RecordType.with(made, "requestSize", like.requestSize());
        made = RecordType.with(made, "responseSize", like.responseSize());
        return RecordType.with(made, "protocol",
                protocol == Protocol.HTTP && (like.protocol() == Protocol.GRPC || like.protocol() == Protocol.WEBSOCKET)
                        ? like.protocol()
                        : protocol);
    }

    private Component balancer(Draft draft, Component machine) {
        var network = Network.of(draft, machine);
        var region = draft.design().enclosing(machine, Region.class);
        var parent = network != null ? network.vpc().id() : region == null ? null : region.id();
        var web = choices.type() == BalancerType.APPLICATION;
        Record blank = web
                ? RecordType.of(ApplicationLoadBalancer.class).defaults()
                : RecordType.of(NetworkLoadBalancer.class).defaults();
        var spec = RecordType.with(RecordType.with(blank, "scheme", choices.scheme()), "listeners",
                List.of(listener()));
        var balancer = draft.add(machine.id().value() + (web ? "-alb" : "-nlb"), "", parent, (Spec) spec);
        draft.step("balancer.added", balancer, choices.type(), choices.scheme());
        return network == null ? balancer : draft.put(draft.get(balancer.id()).over(subnets(draft, network, machine)));
    }

    private Listener listener() {
        var web = choices.type() == BalancerType.APPLICATION;
        var protocol = web
                ? choices.tls() ? ListenerProtocol.HTTPS : ListenerProtocol.HTTP
                : choices.tls() ? ListenerProtocol.TLS : ListenerProtocol.TCP;
        return new Listener(choices.tls() ? 443 : 80, protocol, 0, false);
    }

    /// One subnet in each zone of the machine, and in a second zone: public ones where the internet may come in.
    private List<ComponentId> subnets(Draft draft, Network network, Component machine) {
        var zones = new LinkedHashSet<>(network.zones(machine));
        zones.addAll(network.zones());
        while (zones.size() < LEAST_ZONES && !draft.refused()) {
            if (network.addZone() instanceof Component zone) {
                zones.add(zone);
            }
        }
        var own = draft.design().enclosing(machine, Subnet.class);
        var like = own != null ? own : machine.subnets().isEmpty() ? null : draft.find(machine.subnets().getFirst());
        var subnets = new ArrayList<ComponentId>();
        var covers = Math.max(LEAST_ZONES, network.zones(machine).size());
        for (var zone : zones) {
            if (subnets.size() < covers && !draft.refused()
                    && network.ensure(zone, purpose(network, like)) instanceof Component subnet) {
                subnets.add(subnet.id());
            }
        }
        return subnets;
    }

    private Network.Purpose purpose(Network network, @Nullable Component like) {
        if (choices.scheme() == Scheme.INTERNAL && like != null) {
            return Network.Purpose.of(Network.subnet(like));
        }
        var wanted = choices.scheme() == Scheme.INTERNAL ? SubnetAccess.PRIVATE : SubnetAccess.PUBLIC;
        return network.purposes().keySet().stream().filter(each -> each.access() == wanted).findFirst()
                .orElse(new Network.Purpose(wanted == SubnetAccess.PUBLIC ? "public" : "app", wanted));
    }

    /// Targets that end TLS themselves, on 443 or 8443, are spoken to by TLS.
    private Component group(Draft draft, Component machine, int port, boolean secure) {
        var web = choices.type() == BalancerType.APPLICATION;
        var group = RecordType.of(TargetGroup.class).defaults();
        group = RecordType.with(group, "port", port);
        group = RecordType.with(group, "protocol", web
                ? secure ? TargetProtocol.HTTPS : TargetProtocol.HTTP
                : TargetProtocol.TCP);
        group = RecordType.with(group, "healthCheck.protocol", web
                ? secure ? CheckProtocol.HTTPS : CheckProtocol.HTTP
                : CheckProtocol.TCP);
        group = RecordType.with(group, "healthCheck.path", choices.healthPath());
        var vpc = draft.design().vpc(machine);
        var region = draft.design().enclosing(machine, Region.class);
        var parent = vpc != null ? vpc : region;
        var made = draft.add(machine.id().value() + "-targets", "", parent == null ? null : parent.id(), group);
        draft.step("targets.added", made, machine, port);
        return made;
    }

    private void repoint(Draft draft, List<Connection> calls, Component balancer) {
        var gone = calls.stream().filter(call -> draft.get(call.from()).spec() instanceof ElasticIp)
                .collect(Collectors.toSet());
        for (var call : calls) {
            if (!gone.contains(call)) {
                repoint(draft, call, balancer);
            }
        }
    }

    private void repoint(Draft draft, Connection call, Component balancer) {
        var led = RecordType.with(draft.lead(call, balancer.id()), "port", null);
        var secure = choices.tls() && choices.type() == BalancerType.APPLICATION && led.protocol() == Protocol.HTTP;
        draft.put(secure ? RecordType.with(led, "protocol", Protocol.HTTPS) : led);
        var caller = draft.get(call.from());
        draft.step("call.moved", caller, balancer);
        if (caller.spec() instanceof DnsRecord record && record.type() != DnsRecordType.ALIAS
                && record.type() != DnsRecordType.CNAME) {
            draft.change(caller, "type", DnsRecordType.ALIAS);
            draft.step("record.alias", caller);
        }
    }

    /// An address that led to the machine is needed no more: what called it calls the balancer.
    private void release(Draft draft, Component address, Component balancer) {
        for (var call : draft.into(address.id())) {
            repoint(draft, call, balancer);
        }
        draft.remove(address);
        draft.step("address.released", address);
    }

    private void firewalls(Draft draft, Component machine, Component balancer, int port) {
        var vpc = draft.design().vpc(balancer);
        if (vpc == null) {
            return;
        }
        var firewalls = new Firewalls(draft);
        var group = firewalls.group(vpc, draft.get(balancer.id()));
        if (group != null && choices.scheme() == Scheme.INTERNET_FACING) {
            firewalls.openToAll(draft.get(group.id()), listener().port());
        } else if (group != null) {
            firewalls.openToVpc(draft.get(group.id()), listener().port(), vpc);
        }
        firewalls.allow(draft.get(balancer.id()), draft.get(machine.id()), port);
        firewalls.shut(draft.get(machine.id()), port);
    }
}
