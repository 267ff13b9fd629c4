package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// What new TLS connections cost whoever ends them.
///
/// @param time
///            CPU time of one handshake; 0 counts none
/// @param share
///            share of the requests that open a connection; the others come on one that is kept alive
public record TlsHandshakes(@Default("0s") @Range(min = "0s", max = "1s") Duration time,
        @Default("0.1") Probability share) {}
