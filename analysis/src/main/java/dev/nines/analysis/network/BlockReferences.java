package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.analysis.network.Site.Network;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.Change;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.setting.AclRule;
import dev.nines.model.setting.Route;
import dev.nines.model.setting.SecurityRule;
import org.jspecify.annotations.Nullable;

/// What names the block of a subnet elsewhere in its VPC: rules of firewalls, and routes.
record BlockReferences(Architecture design, Network network) {

    /// Edits after which every rule and route that named a block names the one in its place.
    List<Edit> follow(Map<Cidr, Cidr> renamed) {
        var edits = new ArrayList<Edit>();
        for (var component : design.components()) {
            var vpc = design.vpc(component);
            if (vpc != null && vpc.id().equals(network.id())) {
                follow(component, renamed, edits);
            }
        }
        return edits;
    }

    private static void follow(Component component, Map<Cidr, Cidr> renamed, List<Edit> edits) {
        switch (component.spec()) {
            case SecurityGroup group -> change(component, "rules", group.rules(), group.rules().stream()
                    .map(rule -> follow(rule, rule.cidr(), renamed)).toList(), edits);
            case NetworkAcl acl -> change(component, "rules", acl.rules(), acl.rules().stream()
                    .map(rule -> new AclRule(rule.number(), rule.direction(), rule.action(), rule.protocol(),
                            rule.fromPort(), rule.toPort(), renamed.getOrDefault(rule.cidr(), rule.cidr())))
                    .toList(), edits);
            case Subnet subnet -> change(component, "routes", subnet.routes(), subnet.routes().stream()
                    .map(route -> new Route(renamed.getOrDefault(route.destination(), route.destination()),
                            route.target()))
                    .toList(), edits);
            default -> {
                // nothing else names a block
            }
        }
    }

    private static SecurityRule follow(SecurityRule rule, @Nullable Cidr block, Map<Cidr, Cidr> renamed) {
        return new SecurityRule(rule.direction(), rule.protocol(), rule.fromPort(), rule.toPort(),
                block == null ? null : renamed.getOrDefault(block, block), rule.group(), rule.description());
    }

    private static void change(Component component, String path, List<?> before, List<?> after, List<Edit> edits) {
        if (!after.equals(before)) {
            edits.add(new Change(Set.of(component.id()), path, after));
        }
    }
}
