package dev.nines.model.check;

import java.util.HashSet;
import java.util.List;

import dev.nines.model.Severity;
import dev.nines.model.component.NetworkAcl;

/// The rules of a network ACL in one direction have different numbers.
final class AclNumbersDiffer extends Rule {

    AclNumbersDiffer() {
        super("network-acl.duplicate-number", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(NetworkAcl.class, (component, acl) -> {
            var taken = new HashSet<List<Object>>();
            for (var rule : acl.rules()) {
                if (!taken.add(List.of(rule.direction(), rule.number()))) {
                    sink.add(component, component, rule.number(), rule.direction());
                }
            }
        });
    }
}
