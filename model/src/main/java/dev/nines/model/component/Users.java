package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.RetryPolicy;
import org.jspecify.annotations.Nullable;

/// People or programs that call the design: where the traffic comes from.
///
/// @param profile
///            requests per second over time; new connections per second where they are long-lived
/// @param burstiness
///            coefficient of variation of the time between arrivals: 1 is Poisson
/// @param mix
///            share of each request class; none: the design's own shares
/// @param timeout
///            time after which a client gives up
/// @param dnsCache
///            how long an address is kept whatever its time to live; absent: as the record says
/// @param connectionLife
///            how long a long-lived connection stays open
/// @param messageRate
///            messages per second on one long-lived connection
/// @param clients
///            how many there are, each with an address and cookies of its own, who send equally often
@KindOf(group = Group.CLIENTS, topLevel = true)
public record Users(@Default("constant rate=100") TrafficProfile profile,
        @Default("1") @Range(min = "0", max = "20") double burstiness, List<ClassShare> mix,
        @Default("request-response") ConnectionKind connection,
        @Default("10s") @Range(min = "1ms", max = "1d") Duration timeout,
        RetryPolicy retries, @Range(min = "0s", max = "7d") @Nullable Duration dnsCache,
        @Default("30m") @Range(min = "1s", max = "30d") Duration connectionLife,
        @Default("0.1") Rate messageRate,
        @Default("10000") @Range(min = "1", max = "1000000") int clients) implements Spec {

    public Users {
        mix = List.copyOf(mix);
    }
}
