package dev.nines.model.setting;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// A port a load balancer listens on.
///
/// @param tls
///            whether it ends TLS
/// @param rules
///            forwarding rules beyond the default one
public record Listener(@Default("443") @Range(min = "1", max = "65535") int port,
        @Default("https") ListenerProtocol protocol,
        @Default("0") @Range(min = "0", max = "100") int rules, @Default("false") boolean redirectToTls) {}
