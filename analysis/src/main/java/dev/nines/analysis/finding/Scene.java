package dev.nines.analysis.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.exposure.WayOut;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Reparent;
import dev.nines.model.edit.SetSubnets;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Money;
import dev.nines.model.setting.LaunchTemplate;
import org.jspecify.annotations.Nullable;

/// A design as the rules look at it: its analyses, and children, connections and traffic looked up in O(1).
final class Scene {

    private final Evidence evidence;
    private final Map<Class<?>, List<Component>> byKind = new LinkedHashMap<>();
    private final Map<ComponentId, List<Component>> children = new HashMap<>();
    private final Map<ComponentId, List<Connection>> from = new HashMap<>();
    private final Map<ComponentId, List<Connection>> to = new HashMap<>();
    private final Map<ComponentId, WayOut> waysOut = new HashMap<>();
    private final Map<String, List<Component>> subnetsByZone = new HashMap<>();
    private final Map<ComponentId, Duration> slowAnswers = new HashMap<>();
    private final Teams teams;

    Scene(Evidence evidence) {
        this.evidence = evidence;
        for (var component : architecture().components()) {
            byKind.computeIfAbsent(component.spec().getClass(), _ -> new ArrayList<>()).add(component);
            var parent = component.parent();
            if (parent != null) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(component);
            }
        }
        for (var connection : architecture().connections()) {
            from.computeIfAbsent(connection.from(), _ -> new ArrayList<>()).add(connection);
            to.computeIfAbsent(connection.to(), _ -> new ArrayList<>()).add(connection);
        }
        evidence.exposure().waysOut().forEach(way -> waysOut.putIfAbsent(way.subnet(), way));
        for (var subnet : of(Subnet.class)) {
            zones(subnet).forEach(zone -> subnetsByZone.computeIfAbsent(zone, _ -> new ArrayList<>()).add(subnet));
        }
        teams = new Teams(this);
    }

    /// Whether an internet gateway leads into a subnet and out of it.
    boolean open(Component subnet) {
        return waysOut.get(subnet.id()) instanceof WayOut way && way.kind() == WayOut.Kind.INTERNET_GATEWAY;
    }

    /// The subnets of a zone, in the order of the design.
    List<Component> subnetsOf(String zone) {
        return subnetsByZone.getOrDefault(zone, List.of());
    }

    Architecture architecture() {
        return evidence.architecture();
    }

    Evidence evidence() {
        return evidence;
    }

    /// Slow answers found so far.
    Map<ComponentId, Duration> slowAnswers() {
        return slowAnswers;
    }

    /// Servers that share work.
    Teams teams() {
        return teams;
    }

    /// Does something with every component of a kind, or of a family of kinds.
    <S extends Spec> void each(Class<S> kind, BiConsumer<Component, S> act) {
        byKind.forEach((type, components) -> {
            if (kind.isAssignableFrom(type)) {
                components.forEach(component -> act.accept(component, kind.cast(component.spec())));
            }
        });
    }

    /// The components of a kind.
    List<Component> of(Class<? extends Spec> kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    @Nullable
    Component find(@Nullable ComponentId id) {
        return id == null ? null : architecture().find(id);
    }

    List<Component> children(Component container) {
        return children.getOrDefault(container.id(), List.of());
    }

    List<Connection> from(Component caller) {
        return from.getOrDefault(caller.id(), List.of());
    }

    List<Connection> to(Component callee) {
        return to.getOrDefault(callee.id(), List.of());
    }

    List<Component> callees(Component caller) {
        return from(caller).stream().map(Connection::to).map(this::find).filter(Objects::nonNull).toList();
    }

    List<Component> callers(Component callee) {
        return to(callee).stream().map(Connection::from).map(this::find).filter(Objects::nonNull).toList();
    }

    /// The server or group a program stands in, or the component itself.
    Component machine(Component component) {
        var parent = architecture().parent(component);
        return parent != null && isMachine(parent) ? parent : component;
    }

    static boolean isMachine(Component component) {
        return component.spec() instanceof Server || component.spec() instanceof AutoScalingGroup;
    }

    /// What the servers of a component are started from, or null where it is no server.
    static @Nullable LaunchTemplate template(Component component) {
        return switch (component.spec()) {
            case Server server -> server.template();
            case AutoScalingGroup group -> group.template();
            default -> null;
        };
    }

    List<String> zones(Component component) {
        return architecture().zones(component);
    }

    /// Whether requests of users, or messages, come to it.
    boolean serves(Component component) {
        var load = evidence.flow().peak(component.id());
        return load.requests() > 0 || load.openings() > 0 || load.open() > 0
                || children(component).stream().anyMatch(child -> isMachine(component) && serves(child));
    }

    double peak(Component component) {
        return evidence.flow().peak(component.id()).requests();
    }

    double mean(Component component) {
        return evidence.flow().mean(component.id()).requests();
    }

    /// Whether long-lived connections come to it.
    boolean holdsConnections(Component component) {
        return evidence.flow().peak(component.id()).open() > 0;
    }

    /// Whether the design asks for more than an availability; a design that asks for nothing counts as if it did.
    boolean asksForMoreThan(double availability) {
        var asked = architecture().objectives().availability();
        return asked == null || asked.value() > availability;
    }

    /// A warning where the design asks for more than an availability, else advice.
    Severity ifAskedFor(double availability) {
        return asksForMoreThan(availability) ? Severity.WARNING : Severity.ADVICE;
    }

    /// Subnets like those of a component, one for each zone of its VPC that it is not in yet.
    List<Component> furtherSubnets(Component component) {
        var own = subnets(component);
        if (own.isEmpty() || !(own.getFirst().spec() instanceof Subnet like)) {
            return List.of();
        }
        var vpc = architecture().vpc(own.getFirst());
        var taken = new HashSet<>(zones(component));
        var further = new ArrayList<Component>();
        for (var subnet : of(Subnet.class)) {
            if (subnet.spec() instanceof Subnet spec && spec.access() == like.access()
                    && spec.tier().equals(like.tier()) && Objects.equals(architecture().vpc(subnet), vpc)
                    && taken.addAll(zones(subnet))) {
                further.add(subnet);
            }
        }
        return further;
    }

    /// The subnets a component has addresses in.
    List<Component> subnets(Component component) {
        var named = component.subnets().stream().map(this::find).filter(Objects::nonNull).toList();
        var own = named.isEmpty() ? architecture().enclosing(component, Subnet.class) : null;
        return own == null ? named : List.of(own);
    }

    /// Lets a component span further zones, one subnet in each; from a subnet it moves into the VPC. Null where there
    /// is no subnet like its own in another zone.
    @Nullable
    Edit spread(Component component) {
        var further = furtherSubnets(component);
        var vpc = architecture().vpc(component);
        if (further.isEmpty() || vpc == null || !component.kind().spansZones()) {
            return null;
        }
        var all = new ArrayList<>(subnets(component));
        all.addAll(further);
        var ids = all.stream().map(Component::id).toList();
        var set = new SetSubnets(component.id(), ids);
        return vpc.id().equals(component.parent())
                ? set
                : Fixes.together("spread", new Reparent(Set.of(component.id()), vpc.id()), set);
    }

    /// What a component costs a month by itself, without traffic.
    Money alone(Component component) {
        var line = new ArrayList<Component>();
        for (var at = component; at != null && !line.contains(at); at = architecture().parent(at)) {
            line.addFirst(at);
        }
        var design = Architecture.empty("").with(architecture().assumptions())
                .with(Elements.<ComponentId, Component>of(line));
        return CostReport.of(design, evidence.prices()).total().amount();
    }
}
