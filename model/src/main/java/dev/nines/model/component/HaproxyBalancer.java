package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.HaproxyBalance;
import dev.nines.model.setting.HaproxyCheck;
import dev.nines.model.setting.Serving;
import dev.nines.model.setting.Stickiness;
import dev.nines.model.setting.TlsHandshakes;

/// A self-managed HAProxy that balances over other servers.
///
/// @param maxConnections
///            connections per server before further ones wait
/// @param slowStart
///            time over which a server that came back gets its share
/// @param stickiness
///            `cookie … insert`, or `stick on src`
@KindOf(group = Group.LOAD_BALANCING, within = {"server", "auto-scaling-group"})
public record HaproxyBalancer(@Default("443") @Range(min = "1", max = "65535") int port,
        @Default("true") boolean tls,
        @Default("roundrobin") HaproxyBalance balance, HaproxyCheck check,
        @Default("0") @Range(min = "0", max = "1000000") int maxConnections,
        @Default("3") @Range(min = "0", max = "100") int retries,
        @Default("false") boolean redispatchAlways,
        @Default("5s") @Range(min = "1ms", max = "1h") Duration connectTimeout,
        @Default("30s") @Range(min = "1ms", max = "1d") Duration serverTimeout,
        @Default("5s") @Range(min = "1ms", max = "1h") Duration queueTimeout,
        @Default("0s") @Range(min = "0s", max = "1h") Duration slowStart, Stickiness stickiness, TlsHandshakes handshakes,
        @Default("time.mean=300us") Serving serving) implements Spec {}
