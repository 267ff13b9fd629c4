package dev.nines.analysis.queueing;

/// The G/G/c queue, approximately: the wait of M/M/c times the mean variability of arrivals and service.
///
/// Wq ≈ C(c, a) / (c μ − λ) · (cₐ² + cₛ²) / 2: A. O. Allen, "Probability, Statistics and Queueing Theory", section 5.6
/// (Allen–Cunneen). Exact for M/M/c and M/G/1; elsewhere good to some per cent under load and less so where little waits.
public final class GeneralQueue {

    private GeneralQueue() {}

    /// Mean wait; infinite where the servers cannot keep up.
    ///
    /// @param arrivals per second
    /// @param service mean service time
    /// @param arrivalVariability squared coefficient of variation of the time between arrivals; 1 for Poisson
    /// @param serviceVariability squared coefficient of variation of the service time; 1 for exponential
    public static double meanWait(int servers, double arrivals, double service, double arrivalVariability,
            double serviceVariability) {
        var offered = arrivals * service;
        if (offered >= servers) {
            return Double.POSITIVE_INFINITY;
        }
        return offered == 0
                ? 0
                : Erlang.waiting(servers, offered) * service / (servers - offered)
                        * (arrivalVariability + serviceVariability) / 2;
    }
}
