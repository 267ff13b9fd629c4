package dev.nines.analysis.queueing;

/// The M/M/c/K queue in steady state: as M/M/c, but at most `K` requests fit, those in service included, and further ones are
/// refused.
///
/// D. Gross and C. M. Harris, "Fundamentals of Queueing Theory", section 2.5. The states up
/// to c are those of Erlang's formula, those beyond a geometric series, so that neither many servers nor many places do harm.
public final class LimitedQueue {

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
        var lost = Erlang.lost(servers, offered);
        if (lost == 0) {
            return new LimitedQueue(arrivals, 0, offered, offered);
        }
        // Weights relative to the state in which all servers are busy and nobody waits.
        var tail = Geometric.of(offered / servers, places - servers);
        var upTo = tail.scale() / lost;
        var inService = offered * (upTo - tail.scale());
        var all = upTo + tail.sum();
        return new LimitedQueue(arrivals, tail.last() / all, (inService + servers * tail.sum() + tail.moment()) / all,
                (inService + servers * tail.sum()) / all);
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
