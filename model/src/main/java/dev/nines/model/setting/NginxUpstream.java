package dev.nines.model.setting;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import org.jspecify.annotations.Nullable;

/// How nginx chooses among its upstream servers and finds out that one fails (passive), and its active
/// checks.
///
/// @param maxFails
///            failed attempts within `failTimeout` that disable a server; 0 never disables
/// @param failTimeout
///            window of counting and time of being disabled
/// @param maxConnections
///            connections to one server at once; 0 is no limit
/// @param sharedZone
///            whether worker processes share their counters
/// @param nextUpstreamTries
///            attempts per request; 0 is no limit
/// @param activeCheck
///            NGINX Plus `health_check`
/// @param stickiness
///            `sticky cookie`; addresses are kept together by `method`
public record NginxUpstream(@Default("round-robin") NginxMethod method,
        @Default("1") @Range(min = "0", max = "1000") int maxFails,
        @Default("10s") @Range(min = "1s", max = "1h") Duration failTimeout,
        @Default("0") @Range(min = "0", max = "1000000") int maxConnections,
        @Default("false") boolean sharedZone,
        @Default("0s") @Range(min = "0s", max = "1h") Duration slowStart,
        @Default("60s") @Range(min = "1ms", max = "75s") Duration connectTimeout,
        @Default("60s") @Range(min = "1ms", max = "1h") Duration readTimeout,
        @Default("60s") @Range(min = "1ms", max = "1h") Duration sendTimeout,
        @Default("error, timeout") List<NginxFailure> nextUpstream,
        @Default("false") boolean retryNonIdempotent,
        @Default("0") @Range(min = "0", max = "100") int nextUpstreamTries,
        @Default("0s") @Range(min = "0s", max = "1h") Duration nextUpstreamTimeout,
        @Default("32") @Range(min = "0", max = "100000") int keepalive,
        @Nullable NginxActiveCheck activeCheck, Stickiness stickiness) {}
