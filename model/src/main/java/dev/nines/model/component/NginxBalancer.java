package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.NginxUpstream;
import dev.nines.model.setting.Serving;
import dev.nines.model.setting.TlsHandshakes;

/// A self-managed nginx that balances over other servers; its connections lead to them and carry
/// their weights.
@KindOf(group = Group.LOAD_BALANCING, within = {"server", "auto-scaling-group"})
public record NginxBalancer(@Default("443") @Range(min = "1", max = "65535") int port,
        @Default("true") boolean tls,
        @Default("2") @Range(min = "1", max = "512") int workers,
        @Default("512") @Range(min = "1", max = "1000000") int workerConnections, NginxUpstream upstream,
        TlsHandshakes handshakes,
        @Default("time.mean=500us") Serving serving) implements Spec {}
