package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import dev.nines.analysis.availability.Sites.Spot;
import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.Component;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.GroupHealthCheck;
import dev.nines.model.setting.NginxFailure;
import dev.nines.model.setting.NginxUpstream;
import org.jspecify.annotations.Nullable;

/// Servers, the programs in them, and pools of either.
///
/// The equal servers of a component are spread evenly over its zones. What a group launches in other zones after a loss is not
/// counted: only what already runs (static stability).
final class Machines {

    /// More equal servers than this count in as many blocks that fail as one: a little too pessimistic, and said so.
    static final int MOST_BLOCKS = 100;

    private final Paths paths;
    private final RequestGraph graph;
    private final FaultTree tree;
    private final Needs needs;
    private final Releases releases;
    private final Map<ComponentId, Failing> failing = new HashMap<>();
    /// Gates by place and index of the server; 0 where not known yet, else one more.
    private final int[][] servers;
    private final int[][] processes;

    /// One server among the equal ones of a component.
    record Machine(int component, int index, Spot spot) {}

    Machines(Paths paths, Needs needs, Releases releases) {
        this.paths = paths;
        this.needs = needs;
        this.releases = releases;
        graph = paths.graph();
        tree = paths.facts().tree();
        servers = new int[graph.size()][];
        processes = new int[graph.size()][];
    }

    /// The gate of a pool: the targets of a component that balances.
    ///
    /// @param traffic as in [Traffic]
    /// @param inside the machine the component stands in, if any
    /// @param detection hours until a failed target is noticed; 0 if clients do not feel it
    int pool(int at, int traffic, @Nullable Machine inside, double detection) {
        var pool = new Pool();
        for (var call : paths.divided(at, traffic)) {
            if (!(graph.spec(call.to()) instanceof TargetGroup)) {
                var found = parts(call.to(), traffic, inside);
                if (within(call.to(), inside)) {
                    pool.add(found, 0, 0);
                } else {
                    add(pool, call.to(), found);
                }
            }
        }
        return pool(graph.component(at), pool, detection);
    }

    /// Adds servers, each of which may stand for several.
    private void add(Pool pool, int at, List<Part> found) {
        var machine = graph.component(graph.machine(at));
        var equal = count(machine.spec());
        var scale = equal <= 0 ? 1 : Math.min(1, found.size() / (double) equal);
        var asked = machine.needed();
        pool.add(found, needs.servers(at) * scale, asked == null || equal < 0 ? 0 : (int) Math.ceil(asked * scale));
    }

    private boolean within(int at, @Nullable Machine inside) {
        return inside != null && graph.machine(at) == inside.component && at != inside.component;
    }

    /// The gate of a component called without anything that balances.
    int pool(Component component, List<Part> found) {
        var pool = new Pool();
        add(pool, graph.design().components().placeOf(component.id()), found);
        return pool(component, pool, 0);
    }

    private int pool(Component component, Pool pool, double detection) {
        var own = component.needed();
        if (own != null && count(component.spec()) < 0 && !(component.spec() instanceof AppServer)) {
            pool.ask(own);
        }
        if (pool.size() == 0) {
            return FaultTree.ALWAYS;
        }
        var spare = pool.size() - pool.needed();
        var gate = tree.atLeast(spare + 1, pool.wholes());
        return spare == 0
                ? gate
                : tree.or(gate, paths.transitions().losing(component, pool.locals(), detection, paths.retries()));
    }

    /// The parts that serve at a component.
    ///
    /// @param inside the machine of the caller: a program in the same one is reached there
    List<Part> parts(int at, int traffic, @Nullable Machine inside) {
        var machine = graph.machine(at);
        if (within(at, inside) && inside != null) {
            return List.of(new Part(program(at, traffic, inside), processes(at, inside)));
        }
        var count = count(graph.spec(machine));
        if (count < 0) {
            var gate = paths.fails(at, traffic);
            return List.of(new Part(gate, gate));
        }
        var spots = paths.sites().spots(graph.component(machine));
        var parts = new ArrayList<Part>();
        for (var index = 0; index < Math.min(count, MOST_BLOCKS); index++) {
            parts.add(part(at, traffic, new Machine(machine, index, spots.get(index % spots.size()))));
        }
        return parts;
    }

    /// How many equal servers a component is, or -1 if it is none.
    static int count(Spec spec) {
        return switch (spec) {
            case Server server -> server.count();
            case AutoScalingGroup group -> group.desired();
            default -> -1;
        };
    }

    private Part part(int at, int traffic, Machine machine) {
        var own = once(servers, machine.component, machine, () -> own(machine));
        if (at != machine.component) {
            return new Part(tree.or(own, program(at, traffic, machine)), tree.or(own, processes(at, machine)));
        }
        var whole = new ArrayList<>(List.of(own, calls(at, traffic, machine)));
        var local = new ArrayList<>(List.of(own));
        for (var call : graph.out(at)) {
            if (call.connection() == null) {
                whole.add(program(call.to(), traffic, machine));
                local.add(processes(call.to(), machine));
            }
        }
        return new Part(or(whole), or(local));
    }

    /// What requests of every class find alike is found once.
    private int once(int[][] known, int at, Machine machine, IntSupplier found) {
        var gates = known[at];
        if (gates == null) {
            gates = new int[Math.clamp(count(graph.spec(machine.component)), 1, MOST_BLOCKS)];
            known[at] = gates;
        }
        if (gates[machine.index] == 0) {
            gates[machine.index] = 1 + found.getAsInt();
        }
        return gates[machine.index] - 1;
    }

    private int own(Machine machine) {
        return tree.or(machine.spot.gate(), server(machine), releases.gate(graph.component(machine.component)));
    }

    private int or(List<Integer> gates) {
        return tree.or(gates.stream().mapToInt(Integer::intValue).toArray());
    }

    private int server(Machine machine) {
        var component = graph.component(machine.component);
        return paths.facts().unit(component, Cause.SERVER, machine.index, count(component.spec()), failing(component));
    }

    private Failing failing(Component component) {
        return failing.computeIfAbsent(component.id(), _ -> found(component));
    }

    private Failing found(Component component) {
        return switch (component.spec()) {
            case Server server ->
                paths.facts().failing(component, server.autoRecovery() ? Assumed.RECOVERED_SERVER : Assumed.SERVER);
            case AutoScalingGroup group -> paths.facts().failing(component, Assumed.GROUP_SERVER, replaced(component, group));
            default -> Failing.NEVER;
        };
    }

    /// A server of a group: noticed by the load balancer's check where the group listens to it, then boot and start.
    private Failing replaced(Component component, AutoScalingGroup group) {
        var detection = Assumed.GROUP_SERVER.failing().detectionHours();
        var at = graph.design().components().placeOf(component.id());
        if (group.healthChecks().contains(GroupHealthCheck.ELB)) {
            detection = checked(component, detection);
        }
        var start = 0.0;
        for (var program = 0; program < graph.size(); program++) {
            if (program != at && graph.machine(program) == at) {
                start = Math.max(start, startHours(graph.spec(program)));
            }
        }
        return Failing.times(Assumed.GROUP_SERVER.failing().mtbfHours(), detection,
                Timing.hours(group.template().bootTime()) + start, Basis.DERIVED);
    }

    /// The time in which the load balancer in front of a group notices a failed server.
    private double checked(Component group, double otherwise) {
        for (var connection : graph.design().connections()) {
            var from = graph.design().find(connection.from());
            if (connection.to().equals(group.id()) && from != null && from.spec() instanceof TargetGroup targets) {
                return Timing.of(targets.healthCheck());
            }
        }
        return otherwise;
    }

    private static double startHours(Spec spec) {
        return switch (spec) {
            case AppServer app -> Timing.hours(app.startTime());
            case DatabaseServer database -> Timing.hours(database.startTime());
            default -> 0;
        };
    }

    /// A program on one server: its processes and what it cannot do without.
    private int program(int at, int traffic, Machine machine) {
        return tree.or(processes(at, machine), switch (graph.spec(at)) {
            case NginxBalancer balancer -> pool(at, traffic, machine, detection(balancer.upstream()));
            case HaproxyBalancer balancer ->
                pool(at, traffic, machine, balancer.retries() > 0 ? 0 : Timing.of(balancer));
            case AppLoadBalancer balancer -> balanced(at, traffic, machine, balancer);
            default -> calls(at, traffic, machine);
        });
    }

    /// A balancer within a server has its processes drawn, or only their number.
    private int balanced(int at, int traffic, Machine machine, AppLoadBalancer balancer) {
        return paths.divided(at, traffic).isEmpty()
                ? FaultTree.NEVER
                : pool(at, traffic, machine, detection(balancer.upstream()));
    }

    /// Passing a request on to the next server hides a failed one from clients; without it the first failure is felt.
    private static double detection(NginxUpstream upstream) {
        var passesOn = upstream.nextUpstreamTries() != 1
                && (upstream.nextUpstream().contains(NginxFailure.ERROR)
                        || upstream.nextUpstream().contains(NginxFailure.TIMEOUT));
        return passesOn ? 0 : Timing.hours(upstream.failTimeout());
    }

    private int calls(int at, int traffic, Machine machine) {
        var ordinary = Traffic.ordinary(traffic);
        return paths.calls(at, ordinary, call -> callee(call, ordinary, machine), paths.sites().wayOut(machine.spot));
    }

    private int callee(Call call, int traffic, Machine machine) {
        return within(call.to(), machine) ? program(call.to(), traffic, machine) : paths.fails(call.to(), traffic);
    }

    /// The processes of a program on one server: too few left.
    private int processes(int at, Machine machine) {
        return once(processes, at, machine, () -> tooFew(at, machine));
    }

    private int tooFew(int at, Machine machine) {
        var component = graph.component(at);
        var count = component.spec() instanceof AppServer app ? Math.min(app.processes(), MOST_BLOCKS) : 1;
        var gates = new int[count];
        var first = machine.index * count;
        var failing = process(component);
        var servers = count(graph.spec(machine.component));
        var all = count * Math.clamp(servers, 1, MOST_BLOCKS);
        Arrays.setAll(gates, process -> paths.facts().unit(component, Cause.PROCESS, first + process, all, failing));
        var asked = component.needed();
        var needed = asked == null ? needs.processes(at, count, servers) : Math.min(asked, count);
        return tree.atLeast(count - needed + 1, gates);
    }

    private Failing process(Component component) {
        var usual = Assumed.PROCESS.failing();
        var start = startHours(component.spec());
        return paths.facts().failing(component, Assumed.PROCESS, start == 0
                ? usual
                : Failing.times(usual.mtbfHours(), usual.detectionHours(), start, Basis.DERIVED));
    }
}
