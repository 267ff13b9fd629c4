package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What stands across zones when it is dropped over several: the subnets it covers, one of each zone.
final class Spanning {

    private static final Set<String> BALANCERS = Set.of("application-load-balancer", "network-load-balancer",
            "classic-load-balancer");
    private static final Set<String> COPIED = Set.of("auto-scaling-group", "database", "cache");

    private Spanning() {}

    /// The subnets under a box of the drawing, where these are in several zones of one VPC; else none. Of a zone the one
    /// that the box covers most counts, or where it covers only the zone itself the nearest above or below.
    static List<ComponentId> covered(Desk desk, Kind kind, Bounds box) {
        var design = desk.document().design();
        var best = new LinkedHashMap<ComponentId, Component>();
        var vpcs = new HashSet<Component>();
        if (!kind.spansZones()) {
            return List.of();
        }
        for (var subnet : design.components()) {
            var zone = subnet.spec() instanceof Subnet ? design.enclosing(subnet, AvailabilityZone.class) : null;
            var ground = zone == null ? null : desk.drawn(zone.id());
            if (zone != null && ground != null && (ground.overlaps(box) || isOver(desk, kind, zone, ground, box))) {
                best.merge(zone.id(), subnet, (one, other) -> nearness(desk, other, box) > nearness(desk, one, box)
                        ? other
                        : one);
                var vpc = design.enclosing(zone, Vpc.class);
                if (vpc != null) {
                    vpcs.add(vpc);
                }
            }
        }
        return best.size() < 2 || vpcs.size() != 1
                ? List.of()
                : new ArrayList<>(best.values()).stream().map(Component::id).toList();
    }

    /// A load balancer above or below columns of zones spans those that it stands over.
    private static boolean isOver(Desk desk, Kind kind, Component zone, Bounds ground, Bounds box) {
        var vpc = desk.document().design().enclosing(zone, Vpc.class);
        var around = vpc == null ? null : desk.drawn(vpc.id());
        return BALANCERS.contains(kind.name()) && around != null && around.contains(box.centreX(), box.centreY())
                && ground.x() < box.right() && box.x() < ground.right();
    }

    /// Whether a kind that spans zones is drawn in each of its subnets, so that the layout finds its places.
    static boolean standsInSubnets(Kind kind) {
        return COPIED.contains(kind.name());
    }

    /// What is dropped over several zones stands ready in all of them.
    static Component over(Component component, List<ComponentId> covered) {
        var over = component.over(covered);
        return over.spec() instanceof Database database && database.deployment() == DatabaseDeployment.SINGLE_AZ
                ? over.with("deployment", DatabaseDeployment.MULTI_AZ_INSTANCE)
                : over;
    }

    private static double nearness(Desk desk, Component subnet, Bounds box) {
        var place = desk.drawn(subnet.id());
        if (place == null) {
            return -Double.MAX_VALUE;
        }
        return Math.min(place.bottom(), box.bottom()) - Math.max(place.y(), box.y());
    }

    /// Where a component that covers subnets of several zones stands: what is around all these, if that may hold it.
    static @Nullable Component container(Desk desk, Kind kind, List<ComponentId> covered) {
        var design = desk.document().design();
        var first = covered.isEmpty() ? null : design.find(covered.getFirst());
        var vpc = first == null ? null : design.enclosing(first, Vpc.class);
        return vpc != null && kind.mayStandIn(vpc.kind()) ? vpc : null;
    }

    /// The zones of subnets, by their letters.
    static String zones(Desk desk, List<ComponentId> subnets) {
        var design = desk.document().design();
        return String.join(", ", subnets.stream().map(design::find)
                .map(subnet -> subnet == null ? null : design.enclosing(subnet, AvailabilityZone.class))
                .map(zone -> zone == null ? "" : zone.label()).distinct().toList());
    }

    /// Whether two lists name the same subnets.
    static boolean same(List<ComponentId> one, List<ComponentId> other) {
        return Set.copyOf(one).equals(Set.copyOf(other));
    }
}
