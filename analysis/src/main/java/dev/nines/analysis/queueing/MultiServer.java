package dev.nines.analysis.queueing;

/// The M/M/c queue in steady state: Poisson arrivals, exponential service, `c` equal servers, first come first served.
///
/// D. Gross and C. M. Harris, "Fundamentals of Queueing Theory", section 2.3. The wait is 0 with probability 1 − C and else
/// exponential with rate cμ − λ. With one server it is the M/M/1 queue.
public final class MultiServer {

    private final int servers;
    private final double arrivals;
    private final double service;
    private final double waiting;

    private MultiServer(int servers, double arrivals, double service) {
        this.servers = servers;
        this.arrivals = arrivals;
        this.service = service;
        this.waiting = Erlang.waiting(servers, arrivals / service);
    }

    /// A queue that keeps up.
    ///
    /// @param arrivals per second, λ
    /// @param service requests per second of one server, μ
    /// @throws IllegalArgumentException if λ ≥ cμ
    public static MultiServer of(int servers, double arrivals, double service) {
        if (!(service > 0) || !(arrivals >= 0) || !(arrivals < servers * service)) {
            throw new IllegalArgumentException(servers + " servers of " + service + "/s cannot keep up with " + arrivals
                    + "/s\nMaybe use the queue of limited length, which loses what it cannot hold.");
        }
        return new MultiServer(servers, arrivals, service);
    }

    /// Share of the time a server is busy, ρ = λ / (cμ).
    public double utilisation() {
        return arrivals / (servers * service);
    }

    /// Share of arrivals that wait.
    public double waiting() {
        return waiting;
    }

    /// Mean wait, of those who do not wait too, Wq = C / (cμ − λ).
    public double meanWait() {
        return waiting / spare();
    }

    /// Mean time from arrival to departure, W = Wq + 1/μ.
    public double meanTime() {
        return meanWait() + 1 / service;
    }

    /// Mean number waiting, by Little's law.
    public double meanQueue() {
        return arrivals * meanWait();
    }

    /// Mean number waiting and in service.
    public double meanNumber() {
        return arrivals * meanTime();
    }

    /// The wait that a share of arrivals does not exceed: ln(C / (1 − p)) / (cμ − λ), or 0.
    public double waitPercentile(double share) {
        checkShare(share);
        return waiting <= 1 - share ? 0 : Math.log(waiting / (1 - share)) / spare();
    }

    /// The time from arrival to departure that a share of arrivals does not exceed.
    ///
    /// P(T > t) = e^(−μt) + C μ (e^(−μt) − e^(−(cμ−λ)t)) / (cμ − λ − μ), and (1 + C μ t) e^(−μt) where the rates agree.
    public double timePercentile(double share) {
        checkShare(share);
        if (servers == 1) {
            return -Math.log1p(-share) / spare();
        }
        return Roots.increasing(t -> share - 1 + later(t), 0, meanTime() * 4);
    }

    /// Share of arrivals that are still there after a time, P(T > t).
    public double later(double time) {
        var gap = spare() - service;
        var done = Math.exp(-service * time);
        // (1 − e^(−gap·t)) / gap, without losing digits where the gap is small.
        var tail = Math.abs(gap * time) < 1e-12 ? time : -Math.expm1(-gap * time) / gap;
        return done * (1 + waiting * service * tail);
    }

    private double spare() {
        return servers * service - arrivals;
    }

    private static void checkShare(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("share is " + share + "; it must be at least 0 and below 1");
        }
    }
}
