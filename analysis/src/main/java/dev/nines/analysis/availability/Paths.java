package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.flow.NatWays;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsZone;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.setting.Scheme;

/// The ways of requests through a design as a fault tree: a component fails a request when it fails itself, when what it stands in
/// does, or when something it cannot do without fails.
///
/// Soft dependencies are left out. What is called without waiting need only accept the call. Traffic that is divided by rules or
/// weights loses the share of a failed way, so every way counts; equal targets count as many as are needed.
final class Paths {

    private static final int UNKNOWN = -1;
    private static final int BEGUN = -2;

    private final Architecture design;
    private final RequestGraph graph;
    private final Facts facts;
    private final FaultTree tree;
    private final Sites sites;
    private final Transitions transitions;
    private final Machines machines;
    private final Stores stores;
    private final Names names;
    private final Releases releases;
    private final int[] known;
    private final int retries;

    Paths(Flow flow, Facts facts, Transitions transitions) {
        this.graph = flow.graph();
        this.design = graph.design();
        this.facts = facts;
        this.transitions = transitions;
        tree = facts.tree();
        sites = new Sites(design, facts);
        releases = new Releases(design, facts);
        machines = new Machines(this, new Needs(flow), releases);
        stores = new Stores(facts, sites, transitions);
        names = new Names(this, transitions);
        known = new int[graph.size() * Traffic.kinds(graph.classes().size())];
        Arrays.fill(known, UNKNOWN);
        retries = design.components().stream()
                .mapToInt(each -> each.spec() instanceof Users users ? users.retries().attempts() : Integer.MAX_VALUE).min()
                .orElse(0);
    }

    Architecture design() {
        return design;
    }

    RequestGraph graph() {
        return graph;
    }

    Facts facts() {
        return facts;
    }

    Sites sites() {
        return sites;
    }

    Transitions transitions() {
        return transitions;
    }

    Releases releases() {
        return releases;
    }

    Machines machines() {
        return machines;
    }

    /// Further attempts of every client.
    int retries() {
        return retries == Integer.MAX_VALUE ? 0 : retries;
    }

    /// The gate that fails where a component does not serve traffic that comes from outside of its machine.
    int fails(int at, int traffic) {
        var place = at * Traffic.kinds(graph.classes().size()) + traffic;
        if (known[place] == BEGUN) {
            return FaultTree.NEVER;
        }
        if (known[place] == UNKNOWN) {
            known[place] = BEGUN;
            known[place] = find(at, traffic);
        }
        return known[place];
    }

    private int find(int at, int traffic) {
        var component = graph.component(at);
        return switch (component.spec()) {
            case TargetGroup group -> machines.pool(at, traffic, null, Timing.of(group.healthCheck()));
            case LoadBalancer balancer -> tree.or(leaf(component), zoneLoss(component),
                    balancer.scheme() == Scheme.INTERNET_FACING ? sites.internet(component) : FaultTree.NEVER,
                    ways(at, traffic));
            case DnsRecord _,DnsZone _,ElasticIp _ -> tree.or(leaf(component), names.fails(at, traffic));
            case Database database -> tree.or(stores.database(component, database), calls(at, traffic));
            case Cache cache -> tree.or(stores.cache(component, cache), calls(at, traffic));
            case MessageQueue _ -> leaf(component);
            case Server _,AutoScalingGroup _ -> machines.pool(component, machines.parts(at, traffic, null));
            default -> graph.machine(at) == at
                    ? tree.or(leaf(component), releases.gate(component), calls(at, traffic))
                    : machines.pool(component, machines.parts(at, traffic, null));
        };
    }

    /// A component itself and where it stands.
    private int leaf(Component component) {
        var spec = component.spec();
        return tree.or(sites.own(component, cause(spec), assumed(spec)), sites.place(component));
    }

    static Cause cause(Spec spec) {
        return switch (spec) {
            case LoadBalancer _ -> Cause.LOAD_BALANCER;
            case Database _,Cache _,ReadReplica _,MessageQueue _,ObjectStorage _ -> Cause.DATA;
            case ExternalService _ -> Cause.EXTERNAL;
            default -> Cause.SERVICE;
        };
    }

    static Assumed assumed(Spec spec) {
        return switch (spec) {
            case LoadBalancer _ -> Assumed.LOAD_BALANCER;
            case ApiGateway _ -> Assumed.API_GATEWAY;
            case LambdaFunction _ -> Assumed.FUNCTION;
            case ObjectStorage _ -> Assumed.OBJECT_STORAGE;
            case MessageQueue _ -> Assumed.QUEUE;
            case SecretStore _ -> Assumed.SECRET_STORE;
            case ExternalService _ -> Assumed.EXTERNAL;
            case ReadReplica _ -> Assumed.DATABASE;
            default -> Assumed.NEVER;
        };
    }

    /// Clients that still ask the node of a load balancer in a zone that was lost.
    private int zoneLoss(Component balancer) {
        var zones = sites.spots(balancer).stream().map(sites::zone).distinct().toList();
        return transitions.losing(balancer, zones, Timing.BALANCER_ZONE, retries());
    }

    /// What a load balancer forwards to: every target group, as rules choose among them, and its own targets as equal ones.
    private int ways(int at, int traffic) {
        var gates = new ArrayList<Integer>();
        var direct = false;
        for (var call : divided(at, traffic)) {
            if (graph.spec(call.to()) instanceof TargetGroup) {
                gates.add(fails(call.to(), traffic));
            } else {
                direct = true;
            }
        }
        if (direct) {
            var detection = graph.spec(at) instanceof ClassicLoadBalancer classic ? Timing.of(classic.healthCheck()) : 0;
            gates.add(machines.pool(at, traffic, null, detection));
        }
        return gates.isEmpty() ? FaultTree.ALWAYS : tree.or(gates.stream().mapToInt(Integer::intValue).toArray());
    }

    /// The ways among which a component divides what arrives: those that name the request class before those that name none, those for
    /// long-lived connections only for these, and none that is for after a failover or has no weight while others have some.
    List<Call> divided(int at, int traffic) {
        var open = Arrays.stream(graph.out(at)).filter(call -> Traffic.takes(call, traffic)).toList();
        open = preferred(open, call -> call.classes() != -1);
        open = preferred(open, call -> call.longLived() == Traffic.longLived(traffic));
        open = open.stream().filter(call -> !call.standby()).toList();
        return preferred(open, call -> call.weight() > 0);
    }

    private static List<Call> preferred(List<Call> calls, Predicate<Call> test) {
        var some = calls.stream().filter(test).toList();
        return some.isEmpty() ? calls : some;
    }

    /// What a component outside of every machine cannot do without.
    int calls(int at, int traffic) {
        var component = graph.component(at);
        var passedOn = component.spec() instanceof Users ? traffic : Traffic.ordinary(traffic);
        return calls(at, passedOn, call -> fails(call.to(), passedOn), wayOut(component));
    }

    private int wayOut(Component component) {
        return tree.and(sites.spots(component).stream().mapToInt(spot -> tree.or(spot.gate(), sites.wayOut(spot))).toArray());
    }

    /// What a component cannot do without: each thing it calls, and where it names others for when those fail, either of both.
    ///
    /// @param callee the gate of what a call leads to
    /// @param wayOut gate of the way to what stands outside of its network
    int calls(int at, int traffic, ToIntFunction<Call> callee, int wayOut) {
        var first = new ArrayList<Integer>();
        var second = new ArrayList<Integer>();
        for (var call : graph.out(at)) {
            if (Traffic.takes(call, traffic) && call.hard() && call.mean() > 0 && call.connection() != null) {
                var there = call.sync() || !standsAlone(call.to()) ? callee.applyAsInt(call) : leaf(graph.component(call.to()));
                var gate = tree.or(there, NatWays.leadsOut(graph.spec(call.to())) ? wayOut : FaultTree.NEVER);
                (call.standby() ? second : first).add(gate);
            }
        }
        var active = tree.or(first.stream().mapToInt(Integer::intValue).toArray());
        return second.isEmpty()
                ? active
                : tree.and(active, tree.or(second.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// Whether a component neither stands in a machine nor is one nor passes requests on.
    private boolean standsAlone(int at) {
        return graph.machine(at) == at && !graph.passes(at)
                && !(graph.spec(at) instanceof Database) && !(graph.spec(at) instanceof Cache);
    }
}
