package dev.nines.analysis.simulation;

/// What is worth knowing of some components beside what came and went.
public enum Measure {
    /// Requests answered though nobody waited for them any more.
    SERVED_IN_VAIN(true),
    /// Share of the requests that a cache answered.
    HITS(false),
    /// Share of the keys of a warm cache that it holds at the end.
    WARMTH(false),
    /// Requests of a function that waited for a new environment.
    COLD_STARTS(true),
    /// Long-lived connections of users that are open at the end.
    CONNECTIONS(false),
    /// Times they were opened anew because they had broken.
    RECONNECTIONS(true),
    /// Times a client had to go to another target while it was bound to one.
    MOVED(true),
    /// Messages that wait to be taken at the end.
    BACKLOG(false),
    /// Seconds since the oldest of them was sent.
    OLDEST(false),
    /// Times a message was taken that had been taken before.
    TAKEN_AGAIN(true),
    /// Messages that went to the dead-letter queue.
    DEAD_LETTERS(true),
    /// Messages dropped because of their age.
    DROPPED(true),
    /// CPU credits that are left on a server at the end, in the mean.
    CREDITS(false),
    /// Seconds a server ran at its baseline, in the mean.
    SLOWED(true),
    /// Clients that went while a load balancer waited: 460.
    CLIENT_CLOSED(true),
    /// Answers of a load balancer whose target refused or broke a connection: 502.
    BAD_GATEWAY(true),
    /// Answers of a load balancer without a target to send to, or with too many waiting: 503.
    UNAVAILABLE(true),
    /// Answers of a load balancer whose target took longer than its idle timeout: 504.
    GATEWAY_TIMEOUT(true);

    private final boolean counted;

    Measure(boolean counted) {
        this.counted = counted;
    }

    /// Whether it adds up over time, instead of being as it is.
    boolean counted() {
        return counted;
    }
}
