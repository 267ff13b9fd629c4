package dev.nines.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.RequestClass;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.Cache;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Users;
import org.jspecify.annotations.Nullable;

/// The ways of a design by index, compiled once: components as places in their list, ways in arrays by caller.
///
/// Every analysis starts from it. Beside connections there are ways that follow from the design: from a machine to the
/// programs in it that nothing else calls, and from an elastic IP address to what it is attached to. Ways that close a
/// circle are left out of the order in which traffic is added up, and named in [#circular()].
public final class RequestGraph {

    private static final double[] AS_USUAL = {};

    private final Architecture design;
    private final Spec[] specs;
    private final Call[][] out;
    private final int[] order;
    private final int[] machines;
    private final boolean[] programs;
    private final List<Call> circular = new ArrayList<>();
    private final List<String> classes;
    private final double[][] demands;
    private final boolean longLived;

    private RequestGraph(Architecture design, Call[][] out, List<String> classes) {
        this.design = design;
        this.specs = design.components().stream().map(Component::spec).toArray(Spec[]::new);
        this.out = out;
        this.classes = classes;
        this.order = sort();
        this.machines = new int[specs.length];
        this.programs = new boolean[specs.length];
        this.demands = demands();
        this.longLived = Arrays.stream(specs)
                .anyMatch(spec -> spec instanceof Users users && users.connection() == ConnectionKind.LONG_LIVED);
        for (var at = 0; at < specs.length; at++) {
            var parent = design.components().get(at).parent();
            var host = parent == null || !FlowKinds.program(specs[at]) ? -1 : design.components().placeOf(parent);
            machines[at] = host >= 0 && FlowKinds.hosts(specs[host]) ? host : at;
            if (machines[at] != at) {
                programs[machines[at]] = true;
            }
        }
    }

    /// The graph of a design. Time grows with components and connections.
    public static RequestGraph of(Architecture design) {
        var classes = new ArrayList<String>();
        design.traffic().classes().forEach(each -> classes.add(each.name()));
        if (classes.isEmpty() || classes.size() > Long.SIZE - 2) {
            classes.clear();
            classes.add("");
        }
        return new RequestGraph(design, Wiring.of(design, classes), List.copyOf(classes));
    }

    /// The design it was compiled from.
    public Architecture design() {
        return design;
    }

    /// How many components there are.
    public int size() {
        return specs.length;
    }

    /// What the component at a place is.
    public Spec spec(int component) {
        return specs[component];
    }

    /// The component at a place.
    public Component component(int component) {
        return design.components().get(component);
    }

    /// Names of the request classes; one empty name where all requests are alike.
    public List<String> classes() {
        return classes;
    }

    /// How many kinds of traffic there are: request classes, those of long-lived traffic apart where there is any.
    public int rows() {
        return longLived ? 2 * classes.size() : classes.size();
    }

    /// The ways that leave a component.
    public Call[] out(int component) {
        return out[component];
    }

    /// Components, callers before callees.
    public int[] order() {
        return order;
    }

    /// Ways left out because they close a circle.
    public List<Call> circular() {
        return circular;
    }

    /// The place of the machine a program stands in, or the component's own.
    public int machine(int component) {
        return machines[component];
    }

    /// Whether programs stand in a machine.
    public boolean hasPrograms(int machine) {
        return programs[machine];
    }

    /// Whether a component stands in a machine, as a proxy before the programs of it.
    public boolean isFront(int component) {
        var machine = machines[component];
        return machine != component && !(specs[component] instanceof AppServer) && Arrays.stream(out[component])
                .anyMatch(call -> machines[call.to()] == machine && specs[call.to()] instanceof AppServer);
    }

    /// Whether any users keep connections open.
    public boolean longLived() {
        return longLived;
    }

    /// Whether a component passes on what arrives, whole or divided, instead of serving it with calls of its own.
    public boolean passes(int component) {
        var spec = specs[component];
        return FlowKinds.splits(spec) || FlowKinds.hosts(spec) || spec instanceof Users;
    }

    /// Whether what arrives at a component is divided over a way and its like, instead of calling over it.
    ///
    /// Ways of a machine to its programs divide what arrives; its own connections are calls.
    public boolean divides(Call call) {
        return FlowKinds.splits(specs[call.from()])
                || FlowKinds.hosts(specs[call.from()]) && call.connection() == null;
    }

    /// Whether the division also follows how many equal parts a target has, as over the targets of a load balancer.
    public boolean dividesByTarget(int component) {
        return FlowKinds.sharesByTarget(specs[component]);
    }

    /// Share of arriving requests that go on to what a component calls: a cache's misses, else all.
    public double misses(int component) {
        return switch (specs[component]) {
            case Cache cache -> 1 - cache.hitRatio().value();
            case ApiGateway gateway when gateway.cacheSize() != null -> 1 - gateway.cacheHitRatio().value();
            default -> 1;
        };
    }

    /// Factor on visits of a request class at a component; 1 unless the design sets one.
    public double demand(int component, int requestClass) {
        var factors = demands[component];
        return factors.length == 0 ? 1 : factors[requestClass];
    }

    /// What a request class asks of a component, absent where it is as usual.
    public RequestClass.@Nullable Demand special(int component, int requestClass) {
        if (demands[component].length == 0) {
            return null;
        }
        var id = component(component).id();
        for (var demand : design.traffic().classes().get(requestClass).demands()) {
            if (demand.component().equals(id)) {
                return demand;
            }
        }
        return null;
    }

    /// Depth first without recursion; a way to a component still being visited closes a circle.
    private int[] sort() {
        var size = specs.length;
        var state = new byte[size];
        var next = new int[size];
        var stack = new int[size];
        var sorted = new int[size];
        var free = size;
        for (var start = 0; start < size; start++) {
            if (state[start] != 0) {
                continue;
            }
            var depth = 0;
            stack[0] = start;
            state[start] = 1;
            while (depth >= 0) {
                var at = stack[depth];
                if (next[at] < out[at].length) {
                    var call = out[at][next[at]];
                    if (state[call.to()] == 0) {
                        state[call.to()] = 1;
                        stack[++depth] = call.to();
                    } else if (state[call.to()] == 1) {
                        out[at][next[at]] = call.closingACircle();
                        circular.add(out[at][next[at]]);
                    }
                    next[at]++;
                } else {
                    state[at] = 2;
                    sorted[--free] = at;
                    depth--;
                }
            }
        }
        return sorted;
    }

    private double[][] demands() {
        var factors = new double[specs.length][];
        Arrays.fill(factors, AS_USUAL);
        for (var index = 0; index < design.traffic().classes().size() && classes.size() > index; index++) {
            for (var demand : design.traffic().classes().get(index).demands()) {
                var place = design.components().placeOf(demand.component());
                if (place >= 0) {
                    if (factors[place].length == 0) {
                        factors[place] = new double[classes.size()];
                        Arrays.fill(factors[place], 1);
                    }
                    factors[place][index] = demand.calls();
                }
            }
        }
        return factors;
    }
}
