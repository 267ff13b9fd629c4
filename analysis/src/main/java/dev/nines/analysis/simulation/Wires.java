package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.capacity.DatabaseConnections;
import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.flow.Routes;
import dev.nines.analysis.simulation.balancing.InTurn;
import dev.nines.analysis.simulation.balancing.Weighted;
import dev.nines.analysis.simulation.process.ByClass;
import dev.nines.analysis.simulation.process.Gate;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Resolver;
import dev.nines.analysis.simulation.process.Target;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.process.Way;
import dev.nines.model.Component;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.Cache;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.Discipline;
import org.jspecify.annotations.Nullable;

/// Leads the calls of every process to the processes that answer them, along the ways of the design.
final class Wires {

    private final RequestGraph graph;
    private final Routes routes;
    private final Parts parts;
    private final Play play;
    private final Luck luck;
    private final Policies policies;
    private final Balancing balancing;
    private final Stores stores;
    private final Queues queues;
    private final int rows;
    /// What stands for a component that only passes on: one for all who call it.
    private final Map<Integer, Target> passing = new HashMap<>();
    private final Map<List<Integer>, Target> entries = new HashMap<>();
    private final Map<Integer, Resolver> names = new HashMap<>();
    /// Those that calls to other machines can go to, the same for all who make them.
    private final IdentityHashMap<Call, List<Member>> outside = new IdentityHashMap<>();

    Wires(RequestGraph graph, Parts parts, Play play, Luck luck, Balancing balancing, Stores stores, Queues queues) {
        this.graph = graph;
        this.routes = Routes.of(graph);
        this.parts = parts;
        this.play = play;
        this.luck = luck;
        this.policies = new Policies(play, luck);
        this.balancing = balancing;
        this.stores = stores;
        this.queues = queues;
        this.rows = graph.rows();
    }

    /// Connects everything that serves.
    void connect() {
        for (int at = 0; at < graph.size(); at++) {
            var units = parts.of(at);
            for (int part = 0; part < units.length; part++) {
                for (var unit : units[part]) {
                    unit.calls(ways(at, part));
                    if (graph.out(at).length > 0 && graph.divides(graph.out(at)[0])) {
                        unit.passOn();
                    }
                    balancing.names().meet(unit, at, parts.zone(at, part));
                }
            }
        }
    }

    /// The name that a component is, absent where it is none or nobody asks for it.
    @Nullable
    Resolver resolver(int at) {
        return names.get(at);
    }

    private double share(int at, int way, int row) {
        int classes = graph.classes().size();
        return routes.share(at, way, row % classes, row >= classes);
    }

    private boolean used(int at, int way) {
        for (int row = 0; row < rows; row++) {
            if (share(at, way, row) > 0) {
                return true;
            }
        }
        return false;
    }

    /// The calls that a part of a component makes, or that users make.
    Way[] ways(int at, int part) {
        var out = graph.out(at);
        var ways = new ArrayList<Way>();
        if (queues.at(at) != null) {
            return new Way[0];
        }
        if (out.length > 0 && graph.divides(out[0])) {
            ways.add(divided(at, part));
            return ways.toArray(Way[]::new);
        }
        var pool = pool(at);
        addCalls(ways, at, at, part, pool);
        int machine = graph.machine(at);
        if (machine != at && isEntry(machine, at)) {
            addCalls(ways, machine, at, part, pool);
        }
        return ways.toArray(Way[]::new);
    }

    private boolean isEntry(int machine, int at) {
        return Arrays.stream(graph.out(machine)).anyMatch(call -> call.to() == at && graph.divides(call));
    }

    /// @param from whose connections they are: the process's own, or its machine's
    private void addCalls(List<Way> ways, int from, int at, int part, @Nullable Gate pool) {
        var out = graph.out(from);
        for (int way = 0; way < out.length; way++) {
            if (!out[way].circular() && !graph.divides(out[way]) && used(from, way)) {
                ways.add(call(from, way, at, part, out[way].sync() && connects(out[way].to()) ? pool : null));
            }
        }
    }

    private boolean connects(int to) {
        return DatabaseConnections.of(graph, to) != null;
    }

    /// Connections to databases of one process; absent where it has enough for all it works on at once.
    private @Nullable Gate pool(int at) {
        return graph.spec(at) instanceof AppServer app && app.connectionPool() > 0
                && (app.serving().discipline() == Discipline.PROCESSOR_SHARING || app.connectionPool() < app.threads())
                        ? new Gate(app.connectionPool(), Integer.MAX_VALUE, false)
                        : null;
    }

    private Way call(int from, int way, int at, int part, @Nullable Gate pool) {
        var call = graph.out(from)[way];
        // a cache knows itself what it misses
        double probability = graph.spec(at) instanceof Cache ? call.probability() : call.probability() * graph.misses(at);
        var calls = new double[rows];
        for (int row = 0; row < rows; row++) {
            calls[row] = share(from, way, row) / call.probability() * graph.demand(call.to(), row % graph.classes().size());
        }
        var members = members(call, at, part, false);
        var spec = graph.spec(at);
        return way(at, part, call, calls, probability, target(at, part, members), members.size(),
                spec instanceof WebServer web && !web.answersHealthCheck(), pool);
    }

    private Way divided(int at, int part) {
        var out = graph.out(at);
        var calls = new double[rows];
        for (int row = 0; row < rows; row++) {
            for (int way = 0; way < out.length; way++) {
                calls[row] = share(at, way, row) > 0 ? 1 : calls[row];
            }
        }
        return way(at, part, out[0], calls, 1, balance(at, part), members(at, part).size(), true, null);
    }

    private Way way(int at, int part, Call call, double[] calls, double probability, Target target, int members, boolean checks,
            @Nullable Gate pool) {
        var spec = graph.spec(at);
        var name = name(at);
        return new Way(target, calls, probability, call.sync(), call.hard(), policies.timeout(spec, call),
                policies.retry(spec, name + " " + part, call, members), policies.breaker(call), checks,
                luck.dice("calls", name + " " + part + " " + name(call.to())), pool);
    }

    private String name(int at) {
        return graph.component(at).id().value();
    }

    /// Several members that nothing balances over but the caller.
    private Target target(int at, int part, List<Member> members) {
        var upstream = Policies.upstream(graph.spec(at));
        if (members.size() == 1) {
            return members.getFirst().target();
        }
        return upstream == null ? inTurn(members) : balancing.nginx(at, part, upstream, members);
    }

    private Target inTurn(List<Member> members) {
        if (members.size() == 1) {
            return members.getFirst().target();
        }
        return balancing.inTurn(members);
    }

    /// What a component that divides its traffic chooses among, by its own rules.
    private Target balance(int at, int part) {
        var members = members(at, part);
        var spec = graph.spec(at);
        var upstream = Policies.upstream(spec);
        if (upstream != null) {
            return balancing.nginx(at, part, upstream, members);
        }
        return switch (spec) {
            case HaproxyBalancer balancer -> balancing.haproxy(at, part, balancer, members);
            case ClassicLoadBalancer balancer -> balancing.classic(at, balancer, members);
            case TargetGroup group -> group(at, group, members);
            case MessageQueue _ -> balancing.leastOutstanding(members);
            case DnsRecord record when standby(at) != null -> failover(at, part, record, members);
            case ElasticIp address when standby(at) != null && !members.isEmpty() -> address(at, part, address, members);
            default -> byShare(at, part);
        };
    }

    private Target address(int at, int part, ElasticIp address, List<Member> first) {
        var servers = new ArrayList<>(List.of(byShare(at, part)));
        Arrays.stream(graph.out(at)).filter(Call::standby).forEach(call -> servers.add(inTurn(members(call, at, part, false))));
        return balancing.address(at, address, first.getFirst().component(), servers);
    }

    /// A group that no load balancer uses takes whom it is given.
    private Target group(int at, TargetGroup group, List<Member> members) {
        var balancer = balancer(at);
        return balancer == null ? balancing.leastOutstanding(members) : balancing.group(at, group, balancer, members);
    }

    /// What a component turns to when what it usually leads to is lost; absent where there is nothing.
    private @Nullable Call standby(int at) {
        return Arrays.stream(graph.out(at)).filter(Call::standby).findFirst().orElse(null);
    }

    private Target failover(int at, int part, DnsRecord record, List<Member> primary) {
        var standby = standby(at);
        if (standby == null || primary.isEmpty()) {
            return byShare(at, part);
        }
        return balancing.failover(at, record, keeps(at, record), primary.getFirst().component(), byShare(at, part),
                inTurn(members(standby, at, part, false)));
    }

    /// How long clients keep the answers of a record: as it says, or as long as the most stubborn of them.
    private long keeps(int at, DnsRecord record) {
        long longest = record.ttl().toNanos();
        for (int from = 0; from < graph.size(); from++) {
            var kept = graph.spec(from) instanceof Users users ? users.dnsCache() : null;
            if (kept != null && Arrays.stream(graph.out(from)).anyMatch(call -> call.to() == at)) {
                longest = Math.max(longest, kept.toNanos());
            }
        }
        return longest;
    }

    private @Nullable Component balancer(int group) {
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof LoadBalancer && Arrays.stream(graph.out(at)).anyMatch(call -> call.to() == group)) {
                return graph.component(at);
            }
        }
        return null;
    }

    /// At random by the shares of the ways, which may differ from class to class.
    private Target byShare(int at, int part) {
        var out = graph.out(at);
        var targets = new Target[out.length];
        for (int way = 0; way < out.length; way++) {
            targets[way] = inTurn(members(out[way], at, part, false));
        }
        if (out.length == 1) {
            return targets[0];
        }
        var same = new HashMap<List<Double>, Target>();
        var rowTargets = new @Nullable Target[rows];
        for (int row = 0; row < rows; row++) {
            var shares = new ArrayList<Double>();
            for (int way = 0; way < out.length; way++) {
                shares.add(share(at, way, row));
            }
            rowTargets[row] = same.computeIfAbsent(shares, each -> {
                double[] weights = each.stream().mapToDouble(weight -> weight).toArray();
                return play.pool(new Weighted(weights, luck.dice("balancing", name(at))), targets);
            });
        }
        return new ByClass(rowTargets);
    }

    private List<Member> members(int at, int part) {
        var members = new ArrayList<Member>();
        boolean nginx = Policies.upstream(graph.spec(at)) != null;
        boolean backups = nginx || graph.spec(at) instanceof HaproxyBalancer;
        for (int way = 0; way < graph.out(at).length; way++) {
            if (used(at, way) || backups && graph.out(at)[way].standby()) {
                members.addAll(members(graph.out(at)[way], at, part, nginx));
            }
        }
        return members;
    }

    /// Those that a call can go to: within a machine to its own processes only.
    ///
    /// @param each whether processes that listen on ports of their own are told apart
    private List<Member> members(Call call, int at, int part, boolean each) {
        int to = call.to();
        boolean inside = graph.machine(to) == graph.machine(at) && to != at && graph.machine(to) != to;
        if (!inside || graph.hasPrograms(to) || parts.of(to).length == 0 || stores.target(to) != null) {
            return outside.computeIfAbsent(call, this::members);
        }
        var members = new ArrayList<Member>();
        addProcesses(members, call, part, each);
        return members;
    }

    private List<Member> members(Call call) {
        int to = call.to();
        var units = parts.of(to);
        var store = stores.target(to);
        var members = new ArrayList<Member>();
        if (graph.hasPrograms(to)) {
            for (int server = 0; server < parts.servers(to); server++) {
                members.add(new Member(entry(to, server), to, server, parts.zone(to, server), call.weight(), call.standby()));
            }
        } else if (units.length == 0) {
            members.add(new Member(passing(to), to, -1, "", call.weight(), call.standby()));
        } else if (store != null) {
            members.add(new Member(store, to, -1, "", call.weight(), call.standby()));
        } else {
            for (int other = 0; other < units.length; other++) {
                addProcesses(members, call, other, false);
            }
        }
        return members;
    }

    private void addProcesses(List<Member> members, Call call, int part, boolean each) {
        int to = call.to();
        var zone = parts.zone(to, part);
        if (!each) {
            members.add(new Member(processes(to, part), to, part, zone, call.weight(), call.standby()));
            return;
        }
        for (var unit : parts.of(to)[part]) {
            members.add(new Member(unit, to, part, zone, call.weight(), call.standby()));
        }
    }

    private Target processes(int at, int part) {
        Unit[] units = parts.of(at)[part];
        return units.length == 1
                ? units[0]
                : entries.computeIfAbsent(List.of(at, part), _ -> play.pool(new InTurn(units.length), units));
    }

    /// What takes the requests that arrive at a machine.
    private Target entry(int machine, int part) {
        var known = entries.get(List.of(machine, part));
        if (known != null) {
            return known;
        }
        var programs = new ArrayList<Member>();
        for (var call : graph.out(machine)) {
            if (graph.divides(call)) {
                addProcesses(programs, call, part, false);
            }
        }
        var entry = inTurn(programs);
        entries.put(List.of(machine, part), entry);
        return entry;
    }

    private Target passing(int at) {
        var known = passing.get(at);
        if (known != null) {
            return known;
        }
        Target made = graph.out(at).length == 0 ? new ByClass(new @Nullable Target[rows]) : balance(at, 0);
        if (graph.spec(at) instanceof DnsRecord record) {
            var name = new Resolver(made, keeps(at, record), luck.dice("names", name(at)));
            names.put(at, name);
            made = name;
        }
        passing.put(at, made);
        return made;
    }
}
