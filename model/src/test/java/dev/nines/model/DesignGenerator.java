package dev.nines.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.Kind;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.Region;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Users;
import dev.nines.model.component.Vpc;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Route;
import org.jspecify.annotations.Nullable;

/// Makes random valid designs of every kind of component: the same one for the same seed and size.
///
/// Components stand where their kind may, references name what they may, subnets of a VPC do not overlap, and
/// connections lead from users towards data without a circle.
public final class DesignGenerator {

    private static final int PER_VPC = 150;
    private static final int ZONES = 3;
    private static final int SUBNETS_PER_ZONE = 3;
    private static final Set<String> STRUCTURE = Set.of("region", "vpc", "availability-zone", "subnet",
            "internet-gateway");

    private final RandomGenerator random;
    private final int size;
    private final List<Component> components = new ArrayList<>();
    private final Map<String, List<ComponentId>> byKind = new HashMap<>();
    private final Map<ComponentId, ComponentId> vpcs = new HashMap<>();
    private final List<ComponentId> all = new ArrayList<>();
    private final RandomValues values;

    private DesignGenerator(long seed, int size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
        values = new RandomValues(random, this::candidates, List.of("browse", "order"));
    }

    /// A design without places and bends: the layout decides them, as for a design nobody has arranged.
    public static Architecture unplaced(Architecture design) {
        return new Architecture(design.name(), design.description(), design.traffic(), design.objectives(),
                design.assumptions(),
                Elements.of(design.components().stream().map(component -> component.at(null)).toList()),
                Elements.of(design.connections().stream().map(connection -> connection.via(List.of())).toList()),
                design.extra());
    }

    /// A design.
    ///
    /// @param components
    ///            how many components it has
    public static Architecture design(long seed, int components) {
        return new DesignGenerator(seed, components).make();
    }

    private Architecture make() {
        add(null, settings(Users.class));
        while (components.size() < size && vpcCount() * PER_VPC < size) {
            network(vpcCount());
        }
        forgetBeyondSize();
        var kinds = Kind.all().stream().filter(kind -> !STRUCTURE.contains(kind.name())).toList();
        for (var turn = 0; components.size() < size && turn < size * 20; turn++) {
            stand(kinds.get(turn % kinds.size()));
        }
        var elements = Elements.<ComponentId, Component>of(components);
        var traffic = new Traffic(List.of(requestClass("browse"), requestClass("order")));
        return new Architecture("Generated 설계", "Of " + size + " components", traffic,
                settings(Objectives.class), settings(Assumptions.class), elements,
                Elements.of(new RandomConnections(random, values, elements).make()), Map.of());
    }

    /// What came last names only what came before, so leaving it out leaves nothing dangling.
    private void forgetBeyondSize() {
        while (components.size() > size) {
            var last = components.removeLast();
            all.removeLast();
            byKind.getOrDefault(last.kind().name(), new ArrayList<>()).remove(last.id());
        }
    }

    private RequestClass requestClass(String name) {
        return RecordType.with(settings(RequestClass.class), "name", name);
    }

    private int vpcCount() {
        return byKind.getOrDefault("vpc", List.of()).size();
    }

    private void network(int number) {
        var region = number % 4 == 0
                ? add(null, settings(Region.class))
                : byKind.getOrDefault("region", List.of()).getLast();
        var block = Cidr.parse("10." + number + ".0.0/16");
        var vpc = add(region, new Vpc(block, List.of(), null, random.nextBoolean(), true, false));
        var gateway = add(vpc, new InternetGateway(false));
        add(vpc, settings(SecurityGroup.class));
        add(vpc, settings(NetworkAcl.class));
        for (var zone = 0; zone < ZONES; zone++) {
            var place = add(vpc, new AvailabilityZone(String.valueOf((char) ('a' + zone))));
            @Nullable
            ComponentId exit = null;
            for (var at = 0; at < SUBNETS_PER_ZONE && components.size() < size; at++) {
                var access = SubnetAccess.values()[at % SubnetAccess.values().length];
                var target = access == SubnetAccess.PUBLIC ? gateway : exit;
                var subnet = add(place, subnet(number, zone * SUBNETS_PER_ZONE + at, access, target));
                exit = access == SubnetAccess.PUBLIC ? add(subnet, settings(NatGateway.class)) : exit;
            }
        }
    }

    private Subnet subnet(int vpc, int number, SubnetAccess access, @Nullable ComponentId exit) {
        var routes = exit == null || access == SubnetAccess.ISOLATED
                ? List.<Route>of()
                : List.of(new Route(Cidr.parse("0.0.0.0/0"), exit));
        return new Subnet(Cidr.parse("10." + vpc + "." + number + ".0/24"), null, access,
                access == SubnetAccess.PUBLIC ? "public" : "app", routes, null, false);
    }

    /// A component of a kind in a random container that may hold it, if it can be set at all.
    private void stand(Kind kind) {
        var containers = kind.within().stream()
                .flatMap(name -> byKind.getOrDefault(name, List.of()).stream()).toList();
        if (containers.isEmpty() && !kind.topLevel()) {
            return;
        }
        var parent = containers.isEmpty() || kind.topLevel() && random.nextInt(8) == 0
                ? null
                : values.pick(containers);
        around = parent == null ? null : vpcs.get(parent);
        var spec = values.record(specType(kind));
        if (spec != null) {
            add(parent, (Spec) spec);
        }
        around = null;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Record> specType(Kind kind) {
        return (Class<? extends Record>) (Class<?>) kind.type();
    }

    /// The VPC of the component being made: it names neighbours where it can.
    private @Nullable ComponentId around;

    private List<ComponentId> candidates(List<String> kinds) {
        var found = kinds.isEmpty()
                ? all
                : kinds.stream().flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream()).toList();
        var vpc = around;
        if (vpc == null || kinds.isEmpty()) {
            return found;
        }
        var near = found.stream().filter(id -> vpc.equals(vpcs.get(id))).toList();
        return near.isEmpty() ? found : near;
    }

    private ComponentId add(@Nullable ComponentId parent, Spec spec) {
        var kind = spec.kind();
        var known = byKind.computeIfAbsent(kind.name(), _ -> new ArrayList<>());
        var id = new ComponentId(kind.name() + "-" + (known.size() + 1));
        var vpc = kind.name().equals("vpc") ? id : parent == null ? null : vpcs.get(parent);
        components.add(component(id, parent, spec, vpc));
        known.add(id);
        all.add(id);
        if (vpc != null) {
            vpcs.put(id, vpc);
        }
        return id;
    }

    private Component component(ComponentId id, @Nullable ComponentId parent, Spec spec,
            @Nullable ComponentId vpc) {
        var type = RecordType.of(Component.class);
        var set = new @Nullable Object[type.properties().size()];
        for (var property : type.properties()) {
            set[property.index()] = switch (property.name()) {
                case "id" -> id;
                case "parent" -> parent;
                case "spec" -> spec;
                case "subnets" -> subnets(spec.kind(), vpc);
                case "extra" -> Map.of();
                default -> values.property(property);
            };
        }
        return type.create(set);
    }

    private List<ComponentId> subnets(Kind kind, @Nullable ComponentId vpc) {
        if (!kind.spansZones() || vpc == null) {
            return List.of();
        }
        var near = byKind.getOrDefault("subnet", List.of()).stream()
                .filter(id -> vpc.equals(vpcs.get(id))).toList();
        var chosen = new HashSet<ComponentId>();
        for (var left = near.isEmpty() ? 0 : 1 + random.nextInt(3); left > 0; left--) {
            chosen.add(values.pick(near));
        }
        return near.stream().filter(chosen::contains).toList();
    }

    private <R extends Record> R settings(Class<R> type) {
        var made = values.record(type);
        if (made == null) {
            throw new IllegalStateException(type + " needs components that are not there yet");
        }
        return made;
    }
}
