package dev.nines.analysis.simulation.process;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Timers;

/// Environments a function runs in, one request each at a time: AWS Lambda developer guide, function scaling.
///
/// The one used last is used first. Where none is free a new one starts, which takes its time, as long as the concurrency of the function and of
/// the account allows it and not too many start at once. One that was idle for long enough is gone, except those that are provisioned.
/// No more than ten requests a second are let through for each that may run at once.
public final class Environments {

    static final long THROTTLED = -1;

    /// New ones of one function: 1,000 at once, and 1,000 more each 10 s.
    private static final double STARTS = 100;
    private static final double STARTS_AT_ONCE = 1000;
    private static final double RATE = 10;

    /// Concurrency that functions share.
    public static final class Share {

        private final int limit;
        private int used;

        /// @param limit how many requests may run at once
        public Share(int limit) {
            this.limit = limit;
        }
    }

    private final Share share;
    private final int provisioned;
    private final long cold;
    private final long keeps;
    private final Timers longest;
    private final Bucket starts = new Bucket(STARTS, STARTS_AT_ONCE);
    private final Bucket requests;
    /// Since when each that is idle has been: the one that was used last is the last.
    private long[] idle = new long[16];
    private int first;
    private int end;
    private int busy;
    private long coldStarts;
    /// Timers by visit.
    private long[] timers = new long[16];

    /// @param share concurrency it may use
    /// @param provisioned environments that are always there
    /// @param cold nanoseconds a new one takes longer
    /// @param keeps nanoseconds after which an idle one is gone
    /// @param longest nanoseconds after which a request is given up
    public Environments(Play play, Share share, int provisioned, long cold, long keeps, long longest) {
        this.share = share;
        this.provisioned = provisioned;
        this.cold = cold;
        this.keeps = keeps;
        this.longest = play.losses().limit(longest);
        this.requests = new Bucket(RATE * share.limit, RATE * share.limit);
        while (end < provisioned) {
            push(0);
        }
    }

    /// How many requests have needed a new one.
    public long coldStarts() {
        return coldStarts;
    }

    /// Whether one more request may run now.
    boolean isFree() {
        return share.used < share.limit;
    }

    /// A request comes.
    ///
    /// @return nanoseconds it has to wait for its environment, or [#THROTTLED]
    long enter(int visit, long now) {
        forget(now);
        if (!isFree() || !requests.take(now) || first == end && !starts.take(now)) {
            return THROTTLED;
        }
        share.used++;
        busy++;
        if (visit >= timers.length) {
            timers = Arrays.copyOf(timers, Math.max(visit + 1, 2 * timers.length));
        }
        timers[visit] = longest.begin(visit);
        if (first < end) {
            end--;
            return 0;
        }
        coldStarts++;
        return cold;
    }

    /// A request has been served, or given up: an environment that was stopped is gone.
    void leave(int visit, boolean stopped, long now) {
        longest.stop(timers[visit]);
        busy--;
        share.used--;
        if (!stopped) {
            push(now);
        }
    }

    private void forget(long now) {
        while (first < end && busy + end - first > provisioned && now - idle[first] >= keeps) {
            first++;
        }
    }

    private void push(long now) {
        if (end == idle.length) {
            int size = end - first;
            idle = Arrays.copyOfRange(idle, first, first + Math.max(16, 2 * size));
            first = 0;
            end = size;
        }
        idle[end++] = now;
    }
}
