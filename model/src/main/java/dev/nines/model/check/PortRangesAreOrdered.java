package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.SecurityGroup;

/// The first port of a firewall rule is not above its last.
final class PortRangesAreOrdered extends Rule {

    PortRangesAreOrdered() {
        super("firewall.port-range", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(SecurityGroup.class, (component, group) -> group.rules()
                .forEach(rule -> check(component, rule.fromPort(), rule.toPort(), sink)));
        design.each(NetworkAcl.class, (component, acl) -> acl.rules()
                .forEach(rule -> check(component, rule.fromPort(), rule.toPort(), sink)));
    }

    private static void check(Component component, int from, int to, Sink sink) {
        if (from > to) {
            sink.add(component, component, from, to);
        }
    }
}
