package dev.nines.analysis.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.Server;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.component.WebServer;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;

/// What gets a release, and what stands in front of it.
final class Subject {

    private final Architecture design;
    private final RequestGraph graph;
    private final List<Component> targets;

    Subject(Architecture design, List<ComponentId> targets) {
        this.design = design;
        this.graph = RequestGraph.of(design);
        this.targets = targets.stream().map(design::find).filter(each -> each != null).toList();
    }

    /// What a release reaches where nobody says so.
    static List<ComponentId> found(Architecture design) {
        var named = new LinkedHashSet<ComponentId>();
        for (var component : design.components()) {
            switch (component.spec()) {
                case DeploymentGroup group -> named.addAll(group.targets());
                case BeanstalkEnvironment environment when environment.group() != null -> named.add(environment.group());
                case Pipeline pipeline -> named.addAll(pipeline.deploysTo());
                default -> {
                }
            }
        }
        named.removeIf(id -> !gets(design, id));
        return named.isEmpty() ? met(design) : List.copyOf(named);
    }

    /// Whether it can get a release, and is there.
    private static boolean gets(Architecture design, ComponentId id) {
        var component = design.find(id);
        return component != null && switch (component.spec()) {
            case Server _,LambdaFunction _,ApiGateway _ -> true;
            case AutoScalingGroup group -> group.desired() > 0;
            default -> false;
        };
    }

    /// Those that the requests of users come to first, on any way.
    private static List<ComponentId> met(Architecture design) {
        var graph = RequestGraph.of(design);
        var met = new LinkedHashSet<ComponentId>();
        var seen = new HashSet<Integer>();
        var next = new ArrayList<Integer>();
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users) {
                next.add(at);
            }
        }
        while (!next.isEmpty()) {
            int at = next.removeFirst();
            int machine = graph.machine(at);
            if (machine >= 0 && !balances(graph, at) && gets(design, graph.component(machine).id())) {
                met.add(graph.component(machine).id());
            } else if (seen.add(at)) {
                Arrays.stream(graph.out(at)).filter(call -> !call.standby()).forEach(call -> next.add(call.to()));
            }
        }
        return List.copyOf(met);
    }

    /// A proxy that sends on to other servers is not what a release is for.
    private static boolean balances(RequestGraph graph, int at) {
        return graph.spec(at) instanceof ApiGateway || Arrays.stream(graph.out(at))
                .anyMatch(call -> graph.divides(call) && graph.machine(call.to()) != graph.machine(at)
                        && graph.machine(at) != at);
    }

    RequestGraph graph() {
        return graph;
    }

    List<Component> targets() {
        return targets;
    }

    /// Those that are servers.
    List<Component> fleets() {
        return targets.stream().filter(each -> each.spec() instanceof Server || each.spec() instanceof AutoScalingGroup).toList();
    }

    /// What is played: the servers, or what has none.
    List<Component> released() {
        return fleets().isEmpty() ? targets : fleets();
    }

    int servers() {
        return fleets().stream().mapToInt(Component::servers).sum();
    }

    /// Servers of each zone.
    List<Integer> zones() {
        var zones = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        for (var fleet : fleets()) {
            var own = design.zones(fleet);
            for (int server = 0; server < fleet.servers(); server++) {
                var zone = own.isEmpty() ? "" : own.get(server % own.size());
                int known = zones.indexOf(zone);
                if (known < 0) {
                    zones.add(zone);
                    counts.add(1);
                } else {
                    counts.set(known, counts.get(known) + 1);
                }
            }
        }
        return counts;
    }

    /// Whether something in front of a fleet chooses among its servers and knows who is there.
    boolean isBalanced(Component fleet) {
        int machine = design.components().placeOf(fleet.id());
        for (int at = 0; at < graph.size(); at++) {
            for (var call : graph.out(at)) {
                if (graph.machine(at) != machine && graph.machine(call.to()) == machine && chooses(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean chooses(int at) {
        return switch (graph.spec(at)) {
            case TargetGroup _,ClassicLoadBalancer _,HaproxyBalancer _,NginxBalancer _,AppLoadBalancer _,WebServer _ -> true;
            default -> false;
        };
    }

    /// Whether a proxy on each server of a fleet stands in front of its programs.
    boolean isFronted(Component fleet) {
        int machine = design.components().placeOf(fleet.id());
        return IntStream.range(0, graph.size()).anyMatch(at -> graph.machine(at) == machine && graph.isFront(at));
    }

    /// The same design, with groups of fixed sizes in place of what gets the release: nothing scales or is replaced meanwhile.
    Architecture fixed() {
        return design.with(design.components().map(each -> fleets().contains(each) ? fixed(each) : each));
    }

    private static Component fixed(Component fleet) {
        var defaults = RecordType.of(AutoScalingGroup.class).defaults();
        int count = fleet.servers();
        var spec = switch (fleet.spec()) {
            case AutoScalingGroup group ->
                new AutoScalingGroup(group.template(), count, count, count, List.of(), group.gracePeriod(),
                        group.cooldown(), null, List.of(), null, List.of(), group.refresh(), group.balanceBestEffort(), null,
                        group.serving());
            case Server server -> new AutoScalingGroup(server.template(), count, count, count, List.of(), defaults.gracePeriod(),
                    defaults.cooldown(), null, List.of(), null, List.of(), defaults.refresh(), true, null, server.serving());
            default -> fleet.spec();
        };
        return new Component(fleet.id(), fleet.name(), fleet.parent(), spec, fleet.subnets(), fleet.reliability(), fleet.needed(),
                fleet.usage(), fleet.placement(), fleet.locked(), fleet.together(), fleet.notes(), fleet.extra());
    }
}
