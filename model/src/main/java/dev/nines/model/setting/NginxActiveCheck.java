package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// NGINX Plus `health_check`.
///
/// @param mandatory
///            a new server gets no traffic until its first pass
public record NginxActiveCheck(@Default("5s") @Range(min = "1s", max = "1h") Duration interval,
        @Default("0s") @Range(min = "0s", max = "1h") Duration jitter,
        @Default("1") @Range(min = "1", max = "100") int fails,
        @Default("1") @Range(min = "1", max = "100") int passes,
        @Default("/") String path, @Default("false") boolean mandatory,
        @Default("false") boolean persistent) {}
