package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// A Route 53 health check.
///
/// @param interval
///            30 s, or 10 s at a higher price
/// @param threshold
///            consecutive answers that change a checker's mind
/// @param matchString
///            whether the answer's text is searched
public record DnsHealthCheck(@Default("https") DnsCheckProtocol protocol, @Default("/") String path,
        @Default("30s") @Range(min = "10s", max = "30s") Duration interval,
        @Default("3") @Range(min = "1", max = "10") int threshold,
        @Default("false") boolean matchString, @Default("false") boolean measureLatency) {}
