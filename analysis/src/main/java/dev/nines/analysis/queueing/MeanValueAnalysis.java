package dev.nines.analysis.queueing;

/// Exact mean-value analysis of a closed product-form network of one class: requests that go round for ever.
///
/// M. Reiser and S. S. Lavenberg, "Mean-value analysis of closed multichain queueing networks", Journal of the ACM 27, 1980; the
/// marginal probabilities of stations with several servers as in D. A. Menascé and V. A. F. Almeida, "Capacity Planning for Web
/// Services", chapter 14. Cost: population² × stations with several servers.
public final class MeanValueAnalysis {

    private final double throughput;
    private final double[] times;
    private final double[] lengths;

    private MeanValueAnalysis(double throughput, double[] times, double[] lengths) {
        this.throughput = throughput;
        this.times = times;
        this.lengths = lengths;
    }

    /// The network with a population.
    ///
    /// @param demands seconds of service at every station in one round (visits × service time)
    /// @param servers servers of every station; 0 for a station where nobody waits
    /// @param population requests in the network
    public static MeanValueAnalysis of(double[] demands, int[] servers, int population) {
        check(demands, servers, population);
        var stations = demands.length;
        var lengths = new double[stations];
        var times = new double[stations];
        var marginals = new double[stations][population + 1];
        for (var station = 0; station < stations; station++) {
            marginals[station][0] = 1;
        }
        var throughput = 0.0;
        for (var n = 1; n <= population; n++) {
            var round = 0.0;
            for (var station = 0; station < stations; station++) {
                times[station] = time(demands[station], servers[station], lengths[station], marginals[station], n);
                round += times[station];
            }
            throughput = n / round;
            for (var station = 0; station < stations; station++) {
                lengths[station] = throughput * times[station];
                if (servers[station] > 1) {
                    advance(marginals[station], demands[station], servers[station], throughput, n);
                }
            }
        }
        return new MeanValueAnalysis(throughput, times, lengths);
    }

    private static double time(double demand, int servers, double length, double[] marginal, int n) {
        if (servers == 0) {
            return demand;
        }
        if (servers == 1) {
            return demand * (1 + length);
        }
        var sum = 0.0;
        for (var present = 1; present <= n; present++) {
            sum += present / (double) Math.min(present, servers) * marginal[present - 1];
        }
        return demand * sum;
    }

    private static void advance(double[] marginal, double demand, int servers, double throughput, int n) {
        for (var present = n; present >= 1; present--) {
            marginal[present] = demand * throughput / Math.min(present, servers) * marginal[present - 1];
        }
        // Idle time from the utilisation instead of 1 − Σ, which loses digits as the station fills.
        var idle = servers - demand * throughput;
        for (var present = 1; present < servers && present <= n; present++) {
            idle -= (servers - present) * marginal[present];
        }
        marginal[0] = Math.max(0, idle / servers);
    }

    private static void check(double[] demands, int[] servers, int population) {
        var sum = 0.0;
        for (var demand : demands) {
            sum += demand;
        }
        if (demands.length != servers.length || population < 1 || !(sum > 0)) {
            throw new IllegalArgumentException(demands.length + " demands of " + sum + " s in all, " + servers.length
                    + " stations and " + population + " requests; there must be as many demands as stations, some demand "
                    + "and a request");
        }
    }

    /// Rounds per second.
    public double throughput() {
        return throughput;
    }

    /// Time at a station in one round.
    public double time(int station) {
        return times[station];
    }

    /// Mean number at a station.
    public double length(int station) {
        return lengths[station];
    }
}
