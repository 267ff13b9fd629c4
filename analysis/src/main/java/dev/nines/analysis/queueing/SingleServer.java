package dev.nines.analysis.queueing;

/// The M/G/1 queue in steady state: Poisson arrivals and one server whose service times are of any distribution.
public final class SingleServer {

    private SingleServer() {}

    /// Mean wait, first come first served: λ E[S²] / (2 (1 − ρ)).
    ///
    /// F. Pollaczek 1930, A. Y. Khinchin 1932. Infinite where the server cannot keep up.
    ///
    /// @param arrivals per second
    /// @param service mean service time
    /// @param variability squared coefficient of variation of the service time
    public static double meanWait(double arrivals, double service, double variability) {
        var busy = arrivals * service;
        return busy >= 1 ? Double.POSITIVE_INFINITY : busy * service * (1 + variability) / (2 * (1 - busy));
    }

    /// Second moment of the wait, first come first served: 2 Wq² + λ E[S³] / (3 (1 − ρ)).
    ///
    /// L. Kleinrock, "Queueing Systems" volume 1, equation 5.113 and following (Takács).
    ///
    /// @param second second moment of the service time
    /// @param third third moment of the service time
    public static double secondMomentOfWait(double arrivals, double service, double second, double third) {
        var spare = 1 - arrivals * service;
        if (spare <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        var mean = arrivals * second / (2 * spare);
        return 2 * mean * mean + arrivals * third / (3 * spare);
    }

    /// Mean time from arrival to departure when the server divides itself equally: S / (1 − ρ), whatever the distribution.
    ///
    /// M. Sakata, S. Noguchi and J. Oizumi 1969; L. Kleinrock, "Queueing Systems" volume 2, section 4.4.
    public static double meanTimeShared(double arrivals, double service) {
        var busy = arrivals * service;
        return busy >= 1 ? Double.POSITIVE_INFINITY : service / (1 - busy);
    }

    /// Squared coefficient of variation of that time for exponential service: (2 + ρ) / (2 − ρ).
    ///
    /// E. G. Coffman, R. R. Muntz and H. Trotter, "Waiting time distributions for processor-sharing systems", 1970.
    public static double variabilityShared(double utilisation) {
        return (2 + utilisation) / (2 - utilisation);
    }
}
