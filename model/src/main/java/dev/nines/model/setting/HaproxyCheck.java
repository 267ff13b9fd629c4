package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// HAProxy's checks of one server, named as in its configuration.
///
/// @param inter
///            time from the end of one check to the start of the next while fully up; also the timeout if none
///            is set
/// @param fastinter
///            the same while changing; absent: as `inter`
/// @param downinter
///            the same while down; absent: as `inter`
/// @param rise
///            consecutive passes that bring a server up
/// @param fall
///            consecutive failures that bring it down
/// @param spread
///            random part of the interval
/// @param errorLimit
///            consecutive bad live answers that trigger `onError`
public record HaproxyCheck(@Default("true") boolean enabled, @Default("http") CheckProtocol protocol,
        @Default("/") String path,
        @Default("2s") @Range(min = "10ms", max = "1d") Duration inter,
        @Range(min = "10ms", max = "1d") @Nullable Duration fastinter,
        @Range(min = "10ms", max = "1d") @Nullable Duration downinter,
        @Default("2") @Range(min = "1", max = "1000") int rise,
        @Default("3") @Range(min = "1", max = "1000") int fall,
        @Range(min = "10ms", max = "1d") @Nullable Duration timeout,
        @Default("0") @Range(min = "0", max = "0.5") Probability spread,
        @Default("off") HaproxyObserve observe,
        @Default("10") @Range(min = "1", max = "10000") int errorLimit,
        @Default("fail-check") HaproxyOnError onError,
        @Default("false") boolean shutdownSessionsOnMarkedDown) {}
