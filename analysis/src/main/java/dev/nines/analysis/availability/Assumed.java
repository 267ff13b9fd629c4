package dev.nines.analysis.availability;

import java.util.Locale;

import dev.nines.model.text.Message;

/// What is assumed of how things fail where a design does not say: the catalogue that a person may override component by component.
///
/// None of these figures is published as a forecast: rates of regions, zones and servers are derived from public post-mortems, shares
/// are what providers say they design for or promise.
public enum Assumed {
    /// A region: 0.05 failures a year of 4 hours.
    REGION(Failing.times(20 * Assumed.YEAR, 0.25, 3.75, Basis.ASSUMED)),
    /// A zone: 0.1 failures a year of 2 hours.
    ZONE(Failing.times(10 * Assumed.YEAR, 0.25, 1.75, Basis.ASSUMED)),
    /// A server that a person brings back: noticed after 15 minutes, back after 4 hours.
    SERVER(Failing.times(Assumed.SERVER_LIFE, 0.25, 3.75, Basis.ASSUMED)),
    /// A server with automatic recovery: half of its failures are the hardware's, over within 10 minutes of which 2 go by unnoticed;
    /// the other half a person repairs.
    RECOVERED_SERVER(Failing.times(Assumed.SERVER_LIFE, 8.5 / 60, 116.5 / 60, Basis.ASSUMED)),
    /// A server of an Auto Scaling group that only status checks watch: 5 minutes, then its start.
    GROUP_SERVER(Failing.times(Assumed.SERVER_LIFE, 5 / 60.0, 2 / 60.0, Basis.ASSUMED)),
    /// A program that something restarts within 10 seconds, then its start.
    PROCESS(Failing.times(180 * 24, 10 / 3600.0, 1 / 60.0, Basis.ASSUMED)),
    /// A database instance.
    DATABASE(Failing.times(Assumed.SERVER_LIFE, 2 / 60.0, 28 / 60.0, Basis.ASSUMED)),
    /// The only instance of an Aurora cluster: made anew within 10 minutes.
    AURORA_ALONE(Failing.times(Assumed.SERVER_LIFE, 2 / 60.0, 8 / 60.0, Basis.ASSUMED)),
    /// A cache node, provisioned anew.
    CACHE_NODE(Failing.times(Assumed.SERVER_LIFE, 1 / 60.0, 14 / 60.0, Basis.ASSUMED)),
    /// A managed load balancer.
    LOAD_BALANCER(Failing.share(0.9999, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.DESIGNED)),
    /// A NAT gateway.
    NAT_GATEWAY(Failing.share(0.999, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.PROMISED)),
    /// A managed function.
    FUNCTION(Failing.share(0.9995, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.PROMISED)),
    /// A managed API gateway.
    API_GATEWAY(Failing.share(0.9995, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.PROMISED)),
    /// A bucket of objects.
    OBJECT_STORAGE(Failing.share(0.9999, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.DESIGNED)),
    /// A managed queue.
    QUEUE(Failing.share(0.999, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.PROMISED)),
    /// A secret store.
    SECRET_STORE(Failing.share(0.9999, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.ASSUMED)),
    /// A service of somebody else.
    EXTERNAL(Failing.share(0.999, Failing.USUAL_DETECTION, Failing.USUAL_REPAIR, Basis.ASSUMED)),
    /// Names, internet gateways, addresses, subnets: taken as never failing.
    NEVER(Failing.NEVER);

    private static final double YEAR = 8760;
    private static final double SERVER_LIFE = 1000 * 24;

    private final Failing failing;

    Assumed(Failing failing) {
        this.failing = failing;
    }

    /// How it fails.
    public Failing failing() {
        return failing;
    }

    /// What fails this way.
    public Message label() {
        return Message.of(Assumed.class, "assumed." + key());
    }

    /// Where the figures come from.
    public Message source() {
        return Message.of(Assumed.class, "assumed." + key() + ".source");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
