package dev.nines.model.check;

import java.util.List;

import dev.nines.model.Connection;
import dev.nines.model.Connection.FailoverRole;
import dev.nines.model.Severity;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.RoutingPolicy;

/// A failover record has a primary and a secondary answer.
final class FailoverHasBothRoles extends Rule {

    FailoverHasBothRoles() {
        super("dns.failover-roles", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(DnsRecord.class, (component, record) -> {
            if (record.policy() == RoutingPolicy.FAILOVER) {
                var roles = design.from(component).stream().map(Connection::role).toList();
                for (var role : List.of(FailoverRole.PRIMARY, FailoverRole.SECONDARY)) {
                    if (!roles.contains(role)) {
                        sink.add(component, component, role);
                    }
                }
            }
        });
    }
}
