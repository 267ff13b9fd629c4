package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.nines.model.Component;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.WebServer;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Finds which servers share the work of others: targets of one balancer, answers of one name, workers of one queue,
/// and servers that one address can be moved between.
final class Teams {

    /// Servers that one component divides its work among.
    ///
    /// @param divider the component
    /// @param members its servers
    record Team(Component divider, List<Component> members) {}

    private final List<Team> teams = new ArrayList<>();
    private final Set<ComponentId> shared = new HashSet<>();

    Teams(Scene scene) {
        for (var component : scene.architecture().components()) {
            if (divides(component.spec())) {
                var members = new LinkedHashSet<Component>();
                scene.callees(component).stream().map(scene::machine).filter(Scene::isMachine).forEach(members::add);
                if (component.spec() instanceof ElasticIp address) {
                    addTo(members, scene.find(address.attachedTo()));
                    address.standby().forEach(id -> addTo(members, scene.find(id)));
                }
                members.remove(scene.machine(component));
                teams.add(new Team(component, List.copyOf(members)));
                if (members.size() > 1) {
                    members.forEach(member -> shared.add(member.id()));
                }
            }
        }
    }

    private static void addTo(Set<Component> members, @Nullable Component server) {
        if (server != null && server.spec() instanceof Server) {
            members.add(server);
        }
    }

    private static boolean divides(Spec spec) {
        return switch (spec) {
            case TargetGroup _,ClassicLoadBalancer _,NginxBalancer _,HaproxyBalancer _,WebServer _,DnsRecord _,ElasticIp _,MessageQueue _ ->
                true;
            default -> false;
        };
    }

    /// Every divider of work with its servers.
    List<Team> all() {
        return teams;
    }

    /// Whether another server can do the work of this one.
    boolean shares(Component server) {
        return shared.contains(server.id());
    }
}
