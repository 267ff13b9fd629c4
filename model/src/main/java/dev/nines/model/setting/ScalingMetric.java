package dev.nines.model.setting;

/// What a scaling policy or an alarm watches.
public enum ScalingMetric {
    /// Average CPU utilisation, per cent.
    CPU,
    /// Requests per target and minute.
    REQUESTS_PER_TARGET,
    /// Bytes in per minute.
    NETWORK_IN,
    /// Bytes out per minute.
    NETWORK_OUT,
    /// Queued messages per instance.
    BACKLOG_PER_INSTANCE,
    /// Visible messages.
    QUEUE_DEPTH,
    /// 99th percentile of latency, seconds.
    LATENCY_P99,
    /// Share of failed requests, per cent.
    ERROR_RATE,
    /// Unhealthy targets.
    UNHEALTHY_HOSTS,
    /// Healthy targets.
    HEALTHY_HOSTS,
    /// Open database connections.
    DATABASE_CONNECTIONS,
    /// Replica lag, seconds.
    REPLICA_LAG,
    /// Failed status checks.
    STATUS_CHECK_FAILED,
    /// A metric of your own.
    CUSTOM
}
