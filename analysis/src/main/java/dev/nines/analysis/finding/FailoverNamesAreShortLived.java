package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.RoutingPolicy;

/// A name that moves between answers is not kept long.
final class FailoverNamesAreShortLived extends Rule {

    private static final Duration ADVISED = Duration.ofSeconds(60);

    FailoverNamesAreShortLived() {
        super("dns.ttl-long", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(DnsRecord.class, (component, record) -> {
            if (record.policy() != RoutingPolicy.SIMPLE && record.type() != DnsRecordType.ALIAS
                    && Times.longer(record.ttl(), ADVISED) && scene.from(component).size() > 1) {
                sink.add(component, Fixes.change(component, "ttl", ADVISED), record.ttl(), ADVISED);
            }
        });
    }
}
