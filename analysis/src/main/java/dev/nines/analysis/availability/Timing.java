package dev.nines.analysis.availability;

import java.time.Duration;

import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.DnsCheckProtocol;
import dev.nines.model.setting.DnsHealthCheck;
import dev.nines.model.setting.HealthCheck;
import org.jspecify.annotations.Nullable;

/// Mean times, in hours, until failures are noticed and others have taken over.
///
/// Half of the failures are taken to refuse at once and half to hang until the check's own timeout: r = timeout ÷ 2, an assumption.
final class Timing {

    /// Until a changed answer of the name service is published; an assumption, at most 60 s.
    static final double PUBLISHED = 30 / 3600.0;
    /// Until a load balancer's node in a lost zone is out of everyone's cache: publication and half of the 60 s its names live.
    static final double BALANCER_ZONE = 60 / 3600.0;
    private static final double ALIAS_TTL = 60;
    private static final double HTTP_HANG = 6;
    private static final double TCP_HANG = 10;

    private Timing() {}

    static double hours(Duration duration) {
        return Durations.seconds(duration) / 3600;
    }

    /// A load balancer's check: (U − ½) I + r with unhealthy threshold U and interval I.
    static double of(HealthCheck check) {
        var silent = Durations.seconds(check.timeout()) / 2;
        return ((check.unhealthyThreshold() - 0.5) * Durations.seconds(check.interval()) + silent) / 3600;
    }

    /// HAProxy: inter ÷ 2 + (fall − 1) fastinter + fall r.
    static double of(HaproxyBalancer balancer) {
        var check = balancer.check();
        var inter = Durations.seconds(check.inter());
        var fast = check.fastinter() == null ? inter : Durations.seconds(check.fastinter());
        var silent = (check.timeout() == null ? inter : Durations.seconds(check.timeout())) / 2;
        return (inter / 2 + (check.fall() - 1) * fast + check.fall() * silent) / 3600;
    }

    /// Route 53: (k − 0.18) I + k r, as a name changes when at most 18 % of the checkers still see health; an alias that evaluates its
    /// target's health follows the target's own checks.
    static double of(@Nullable DnsHealthCheck check) {
        if (check == null) {
            return 0;
        }
        var hang = check.protocol() == DnsCheckProtocol.TCP ? TCP_HANG : HTTP_HANG;
        return ((check.threshold() - 0.18) * Durations.seconds(check.interval()) + check.threshold() * hang / 2) / 3600;
    }

    /// From the decision to clients asking the new address: publication and, on average, half of the time an answer is kept.
    ///
    /// @param cache how long clients keep an answer whatever it says; absent: as it says
    static double move(DnsRecord dns, @Nullable Duration cache) {
        var kept = dns.type() == DnsRecordType.ALIAS ? ALIAS_TTL : Durations.seconds(dns.ttl());
        var held = cache == null ? kept : Math.max(kept, Durations.seconds(cache));
        return PUBLISHED + held / 2 / 3600;
    }
}
