package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.RoutingPolicy;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.DnsCheckProtocol;
import dev.nines.model.setting.DnsHealthCheck;

/// A DNS failover ends within the recovery objective.
final class NamesFailOverInTime extends Rule {

    private static final Duration ALIAS_TTL = Duration.ofSeconds(60);
    private static final Duration FAST = Duration.ofSeconds(10);
    /// Assumption: time for a change of health to reach all name servers.
    private static final Duration PUBLISH = Duration.ofSeconds(60);

    NamesFailOverInTime() {
        super("dns.failover-slow", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var asked = scene.architecture().objectives().recoveryTime();
        if (asked == null) {
            return;
        }
        scene.each(DnsRecord.class, (component, record) -> {
            var check = record.healthCheck();
            if (record.policy() == RoutingPolicy.FAILOVER && check != null) {
                var ttl = record.type() == DnsRecordType.ALIAS ? ALIAS_TTL : record.ttl();
                var detection = detection(check.interval(), check);
                var total = detection.plus(PUBLISH).plus(ttl);
                if (Times.longer(total, asked)) {
                    var faster = detection(FAST, check).plus(PUBLISH).plus(ttl);
                    sink.add(component, Times.longer(faster, asked)
                            ? null
                            : Fixes.change(component, "healthCheck.interval", FAST), detection, ttl, total, asked);
                }
            }
        });
    }

    /// (k − 0.18) I + k r for a threshold of k checks every I that each take r to fail: the status changes when no more than
    /// 18 % of the checkers say healthy (Amazon Route 53 developer guide); r is 6 s over HTTP and 10 s over TCP.
    static Duration detection(Duration interval, DnsHealthCheck check) {
        var each = check.protocol() == DnsCheckProtocol.TCP ? 10 : 6;
        return Times.of((check.threshold() - 0.18) * Durations.seconds(interval) + check.threshold() * each);
    }
}
