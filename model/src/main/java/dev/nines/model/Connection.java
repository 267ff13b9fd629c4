package dev.nines.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.CircuitBreaker;
import dev.nines.model.setting.RetryPolicy;
import org.jspecify.annotations.Nullable;

/// One component calling another, forwarding to it, replicating to it, or peering with it.
///
/// @param port
///            port called; absent: the callee's own
/// @param callsPerRequest
///            calls per request of the caller, mean
/// @param probability
///            share of the caller's requests that call at all
/// @param timeout
///            longest wait of the caller; absent: none beyond its own
/// @param dependency
///            whether the caller fails without the callee
/// @param mode
///            whether the caller waits for the answer
/// @param requestSize
///            data sent per call
/// @param responseSize
///            data answered per call
/// @param weight
///            share among the connections of one caller that splits its traffic (target groups, weighted
///            records)
/// @param role
///            part in a failover
/// @param classes
///            request classes that go this way; none: all
/// @param waypoints
///            bends a person put, from the canvas's origin
public record Connection(ConnectionId id, @Refers ComponentId from, @Refers ComponentId to,
        @Default("") String name,
        @Default("http") Protocol protocol, @Range(min = "1", max = "65535") @Nullable Integer port,
        @Default("1") @Range(min = "0", max = "100000") double callsPerRequest,
        @Default("1") Probability probability,
        @Range(min = "1ms", max = "1d") @Nullable Duration timeout, RetryPolicy retries,
        @Nullable CircuitBreaker breaker,
        @Default("hard") Dependency dependency, @Default("sync") CallMode mode,
        @Default("1 KB") DataSize requestSize,
        @Default("4 KB") DataSize responseSize, @Default("1") @Range(min = "0", max = "999") int weight,
        @Default("any") FailoverRole role, List<String> classes, List<Point> waypoints,
        Map<String, Object> extra)
        implements
            Element {

    /// What is spoken on a connection.
    public enum Protocol {
        /// HTTP.
        HTTP,
        /// HTTP over TLS.
        HTTPS,
        /// gRPC.
        GRPC,
        /// WebSocket.
        WEBSOCKET,
        /// TCP of another kind.
        TCP,
        /// UDP.
        UDP,
        /// DNS.
        DNS,
        /// A database's own.
        SQL,
        /// Redis or Memcached.
        CACHE,
        /// Messages of a queue.
        MESSAGES,
        /// Administration by shell.
        SSH,
        /// Copying of data to a replica.
        REPLICATION,
        /// Peering of two VPCs.
        PEERING
    }

    /// Whether the caller fails without the callee.
    public enum Dependency {
        /// It fails.
        HARD,
        /// It goes on without.
        SOFT
    }

    /// Whether the caller waits.
    public enum CallMode {
        /// It waits.
        SYNC,
        /// It goes on.
        ASYNC
    }

    /// The part of the callee in a failover.
    public enum FailoverRole {
        /// None.
        ANY,
        /// Gets the traffic while healthy.
        PRIMARY,
        /// Gets it when the primary is not.
        SECONDARY
    }

    public Connection {
        classes = List.copyOf(classes);
        waypoints = List.copyOf(waypoints);
        extra = Map.copyOf(extra);
    }

    /// A connection with defaults.
    public static Connection of(String id, String from, String to) {
        return new Connection(new ConnectionId(id), new ComponentId(from), new ComponentId(to), "",
                Protocol.HTTP, null, 1,
                Probability.ONE, null, RecordType.of(RetryPolicy.class).defaults(), null, Dependency.HARD,
                CallMode.SYNC, DataSize.parse("1 KB"), DataSize.parse("4 KB"), 1, FailoverRole.ANY, List.of(),
                List.of(), Map.of());
    }

    /// The same by another way.
    public Connection via(List<Point> points) {
        return RecordType.with(this, "waypoints", points);
    }

    /// The same between other components.
    public Connection between(ComponentId newFrom, ComponentId newTo) {
        return RecordType.with(RecordType.with(this, "from", newFrom), "to", newTo);
    }
}
