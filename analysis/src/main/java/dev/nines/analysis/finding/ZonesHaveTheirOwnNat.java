package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dev.nines.analysis.exposure.WayOut;
import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.AddComponents;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Route;
import org.jspecify.annotations.Nullable;

/// Each zone has its own NAT gateway.
final class ZonesHaveTheirOwnNat extends Rule {

    ZonesHaveTheirOwnNat() {
        super("nat.shared", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var users = new LinkedHashMap<ComponentId, List<Component>>();
        for (var way : scene.evidence().exposure().waysOut()) {
            if (way.kind() == WayOut.Kind.NAT && way.gateway() != null && scene.find(way.subnet()) instanceof Component subnet) {
                users.computeIfAbsent(way.gateway(), _ -> new ArrayList<>()).add(subnet);
            }
        }
        users.forEach((id, subnets) -> {
            if (scene.find(id) instanceof Component nat && nat.spec() instanceof NatGateway) {
                var own = scene.zones(nat);
                var foreign = subnets.stream().filter(subnet -> !scene.zones(subnet).equals(own)).toList();
                var zones = foreign.stream().flatMap(subnet -> scene.zones(subnet).stream()).distinct().sorted().toList();
                if (!foreign.isEmpty()) {
                    sink.add(nat, fix(scene, foreign, zones), zones, own);
                }
            }
        });
    }

    /// A gateway in a public subnet of every zone without one, and the routes of its subnets to it.
    private @Nullable Edit fix(Scene scene, List<Component> foreign, List<String> zones) {
        var edits = new ArrayList<Edit>();
        for (var zone : zones) {
            var home = publicSubnet(scene, zone);
            if (home == null) {
                return null;
            }
            var nat = Component.of(freshId(scene, "nat-" + zone), "", new NatGateway(1)).in(home.id());
            edits.add(new AddComponents(List.of(nat), List.of()));
            for (var subnet : foreign) {
                if (scene.zones(subnet).contains(zone) && subnet.spec() instanceof Subnet spec && !spec.routes().isEmpty()) {
                    edits.add(Fixes.change(subnet, "routes", spec.routes().stream()
                            .map(route -> route.destination().prefixLength() == 0
                                    ? new Route(route.destination(), nat.id())
                                    : route)
                            .toList()));
                }
            }
        }
        return Fixes.together(code(), edits.toArray(Edit[]::new));
    }

    private static @Nullable Component publicSubnet(Scene scene, String zone) {
        return scene.subnetsOf(zone).stream().filter(scene::open).findFirst().orElse(null);
    }

    private static String freshId(Scene scene, String wanted) {
        var id = wanted;
        for (var number = 2; scene.find(new ComponentId(id)) != null; number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
