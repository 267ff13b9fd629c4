package dev.nines.analysis.queueing;

/// The M/M/c/K queue in steady state: as M/M/c, but at most `K` requests fit, those in service included, and further ones are
/// refused.
///
/// D. Gross and C. M. Harris, "Fundamentals of Queueing Theory", section 2.5. State probabilities are built from ratios and
/// rescaled as they grow, so that thousands of servers do no harm.
public final class LimitedQueue {

    private static final double TOO_LARGE = 1e250;

    private final double arrivals;
    private final double refused;
    private final double meanNumber;
    private final double meanBusy;

    private LimitedQueue(double arrivals, double refused, double meanNumber, double meanBusy) {
        this.arrivals = arrivals;
        this.refused = refused;
        this.meanNumber = meanNumber;
        this.meanBusy = meanBusy;
    }

    /// A queue, whether it keeps up or not.
    ///
    /// @param places requests that fit, at least as many as there are servers
    /// @param arrivals per second, λ
    /// @param service requests per second of one server, μ
    public static LimitedQueue of(int servers, int places, double arrivals, double service) {
        if (servers < 1 || places < servers || !(arrivals >= 0) || !(service > 0)) {
            throw new IllegalArgumentException(servers + " servers of " + service + "/s with " + places + " places and "
                    + arrivals + "/s; there must be a server, and at least as many places");
        }
        var offered = arrivals / service;
        var state = 1.0;
        var sum = 1.0;
        var number = 0.0;
        var busy = 0.0;
        for (var n = 1; n <= places; n++) {
            state *= offered / Math.min(n, servers);
            sum += state;
            number += n * state;
            busy += Math.min(n, servers) * state;
            if (sum > TOO_LARGE) {
                state /= sum;
                number /= sum;
                busy /= sum;
                sum = 1;
            }
        }
        return new LimitedQueue(arrivals, state / sum, number / sum, busy / sum);
    }

    /// Share of arrivals that are refused.
    public double refused() {
        return refused;
    }

    /// Requests served per second.
    public double throughput() {
        return arrivals * (1 - refused);
    }

    /// Mean number waiting and in service.
    public double meanNumber() {
        return meanNumber;
    }

    /// Mean number in service.
    public double meanBusy() {
        return meanBusy;
    }

    /// Mean time from arrival to departure of those who are let in.
    public double meanTime() {
        return meanNumber / throughput();
    }

    /// Mean wait of those who are let in.
    public double meanWait() {
        return (meanNumber - meanBusy) / throughput();
    }
}
