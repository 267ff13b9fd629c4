package dev.nines.model.setting;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import org.jspecify.annotations.Nullable;

/// How a component serves requests: how long one takes, how many at once, how many may wait.
///
/// @param time
///            time one request occupies one server
/// @param concurrency
///            requests served at once; absent: as many as the component's workers, threads or vCPUs allow
/// @param queueLimit
///            requests that may wait before further ones are refused; absent: no limit
/// @param discipline
///            order of service
public record Serving(@Default("exponential mean=5ms") ServiceTime time,
        @Range(min = "1", max = "1000000") @Nullable Integer concurrency,
        @Range(min = "0", max = "10000000") @Nullable Integer queueLimit,
        @Default("fcfs") Discipline discipline) {}
