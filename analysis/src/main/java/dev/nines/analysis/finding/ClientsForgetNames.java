package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.RoutingPolicy;
import dev.nines.model.component.Users;
import org.jspecify.annotations.Nullable;

/// Clients do not keep a name longer than its failover may take.
final class ClientsForgetNames extends Rule {

    ClientsForgetNames() {
        super("dns.client-cache", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Users.class, (component, users) -> {
            var cache = users.dnsCache();
            for (var name : scene.callees(component)) {
                var record = record(scene, name);
                if (cache != null && record != null && record.policy() == RoutingPolicy.FAILOVER
                        && Times.longer(cache, Duration.ofSeconds(60)) && Times.longer(cache, record.ttl())) {
                    sink.add(component, null, cache, name, record.ttl());
                }
            }
        });
    }

    /// The record itself, or the first of a zone.
    static @Nullable DnsRecord record(Scene scene, Component name) {
        if (name.spec() instanceof DnsRecord record) {
            return record;
        }
        return scene.children(name).stream().map(Component::spec).filter(DnsRecord.class::isInstance)
                .map(DnsRecord.class::cast).findFirst().orElse(null);
    }
}
