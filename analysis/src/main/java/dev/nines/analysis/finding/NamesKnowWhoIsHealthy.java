package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.RoutingPolicy;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.DnsHealthCheck;

/// A name with several answers leaves out those that have failed.
final class NamesKnowWhoIsHealthy extends Rule {

    NamesKnowWhoIsHealthy() {
        super("dns.no-health-check", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(DnsRecord.class, (component, record) -> {
            var evaluated = record.type() == DnsRecordType.ALIAS && record.evaluateTargetHealth();
            if (record.policy() != RoutingPolicy.SIMPLE && record.healthCheck() == null && !evaluated
                    && scene.from(component).size() > 1) {
                sink.add(component, Fixes.change(component, "healthCheck", RecordType.of(DnsHealthCheck.class).defaults()),
                        scene.from(component).size());
            }
        });
    }
}
