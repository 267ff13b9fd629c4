package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Database;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Scheme;
import org.jspecify.annotations.Nullable;

/// Finds the network interface of each component, and which server a program stands in.
final class Interfaces {

    private final Architecture design;
    private final Map<ComponentId, @Nullable Interface> known = new HashMap<>();
    private final Set<ComponentId> addressed = new HashSet<>();

    Interfaces(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            if (component.spec() instanceof ElasticIp address) {
                if (address.attachedTo() != null) {
                    addressed.add(address.attachedTo());
                }
                addressed.addAll(address.standby());
            }
        }
        for (var connection : design.connections()) {
            var from = design.find(connection.from());
            var to = design.find(connection.to());
            if (from != null && to != null && from.spec() instanceof ElasticIp) {
                addressed.add(machine(to).id());
            }
        }
    }

    /// The server or group that a program stands in, or the component itself.
    Component machine(Component component) {
        var parent = design.parent(component);
        return parent != null && hosts(parent.spec()) ? parent : component;
    }

    static boolean hosts(Spec spec) {
        return spec instanceof Server || spec instanceof AutoScalingGroup;
    }

    /// The interface of a component or of the server it stands in; null where it has none that the design draws.
    @Nullable
    Interface of(Component component) {
        var machine = machine(component);
        if (!known.containsKey(machine.id())) {
            known.put(machine.id(), make(machine));
        }
        return known.get(machine.id());
    }

    private @Nullable Interface make(Component machine) {
        var groups = SecurityGroup.around(machine.spec());
        var subnets = groups == null ? List.<Place>of() : subnets(machine);
        if (groups == null || subnets.isEmpty()) {
            return null;
        }
        var vpc = design.vpc(subnets.getFirst().component());
        return new Interface(machine, vpc == null ? null : vpc.id(), subnets, groups, isPublic(machine, subnets),
                hosts(machine.spec()) && subnets.stream().anyMatch(place -> place.spec().ipv6() != null),
                machine.spec() instanceof NetworkLoadBalancer && groups.isEmpty());
    }

    private List<Place> subnets(Component component) {
        var named = new ArrayList<Place>();
        for (var id : component.subnets()) {
            if (design.find(id) instanceof Component subnet && subnet.spec() instanceof Subnet spec) {
                named.add(new Place(subnet, spec));
            }
        }
        var own = named.isEmpty() ? design.enclosing(component, Subnet.class) : null;
        if (own != null && own.spec() instanceof Subnet spec) {
            named.add(new Place(own, spec));
        }
        return named;
    }

    private boolean isPublic(Component component, List<Place> subnets) {
        var given = subnets.stream().anyMatch(place -> place.spec().mapPublicIp());
        return switch (component.spec()) {
            case Server server -> given || server.template().publicIp() || addressed.contains(component.id());
            case AutoScalingGroup group -> given || group.template().publicIp() || addressed.contains(component.id());
            case LoadBalancer balancer -> balancer.scheme() == Scheme.INTERNET_FACING;
            case Database database -> database.publiclyAccessible();
            default -> false;
        };
    }
}
