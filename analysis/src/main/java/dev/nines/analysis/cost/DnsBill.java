package dev.nines.analysis.cost;

import static dev.nines.analysis.cost.Words.line;
import static dev.nines.analysis.cost.Words.note;

import dev.nines.analysis.prices.Charge;
import dev.nines.model.Usage;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.DnsCheckProtocol;
import dev.nines.model.setting.DnsHealthCheck;

/// DNS: zones, queries and health checks.
///
/// Resolvers keep an answer for its time to live, so with R resolvers there are at most R / TTL queries a second, and never more than
/// requests. How many resolvers ask is not known to anyone beforehand: 1,000 is an assumption. Queries for alias records are free.
final class DnsBill {

    /// Resolvers that ask for a name: an assumption, said on the line.
    static final int RESOLVERS = 1000;

    private final Bill bill;

    DnsBill(Bill bill) {
        this.bill = bill;
    }

    void addZone() {
        bill.baseline(Charge.ROUTE53_ZONE, line("zone"), 1);
    }

    /// @param perSecond requests a second that begin with this name
    /// @param external whether what is checked stands outside AWS
    void add(DnsRecord record, double perSecond, boolean external) {
        var given = bill.component().usage().get(Usage.REQUESTS);
        if (record.type() == DnsRecordType.ALIAS && given == null) {
            bill.free("alias-queries", line("alias-queries"));
        } else {
            var queries = Math.min(perSecond, RESOLVERS / Math.max(1, Durations.seconds(record.ttl())));
            var charge = switch (record.policy()) {
                case SIMPLE, WEIGHTED, FAILOVER, MULTIVALUE -> Charge.ROUTE53_QUERIES;
                case LATENCY -> Charge.ROUTE53_LATENCY_QUERIES;
                case GEOLOCATION -> Charge.ROUTE53_GEO_QUERIES;
            };
            bill.usage(charge, line("queries"), (given == null ? Month.events(queries) : given) / 1e6,
                    given == null ? note("queries", RESOLVERS, Durations.seconds(record.ttl())) : note("given", given));
        }
        var check = record.healthCheck();
        if (check != null) {
            bill.baseline(external ? Charge.ROUTE53_HEALTH_CHECK_EXTERNAL : Charge.ROUTE53_HEALTH_CHECK, line("health-check"), 1);
            var options = options(check);
            if (options > 0) {
                bill.baseline(external ? Charge.ROUTE53_HEALTH_CHECK_OPTION_EXTERNAL : Charge.ROUTE53_HEALTH_CHECK_OPTION,
                        line("health-check-options"), options, note("health-check-options"));
            }
        }
    }

    /// HTTPS, string match, fast interval and latency measurement are billed each.
    private static int options(DnsHealthCheck check) {
        return (check.protocol() == DnsCheckProtocol.HTTPS ? 1 : 0) + (check.matchString() ? 1 : 0)
                + (Durations.seconds(check.interval()) < 30 ? 1 : 0) + (check.measureLatency() ? 1 : 0);
    }
}
