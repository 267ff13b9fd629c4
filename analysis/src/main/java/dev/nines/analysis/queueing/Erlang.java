package dev.nines.analysis.queueing;

/// Erlang's formulas for `c` servers offered `a` erlangs (arrival rate × mean service time), stable for any number of servers.
///
/// A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic telephone
/// exchanges", 1917. The recursion for the inverse 1/B(n) = 1 + (n / a) / B(n − 1) is Jagerman's ("Methods in traffic
/// calculations", AT&T Bell Laboratories Technical Journal 63, 1984): it adds positive terms only, so no digits are lost. What
/// was put in at its start n shrinks at least by e^(−(m − n)² / 2a) with m = min(c, a), which is why it starts nine standard
/// deviations below m.
public final class Erlang {

    private static final double WITHOUT_WAIT = 1e300;
    private static final double DEVIATIONS = 9;

    private Erlang() {}

    /// Share of arrivals that find all servers busy and are lost: Erlang B, the M/G/c/c system.
    ///
    /// @param servers at least 0
    /// @param offered erlangs, at least 0; may exceed the number of servers
    public static double lost(int servers, double offered) {
        check(servers, offered);
        return offered == 0 ? servers == 0 ? 1 : 0 : 1 / inverse(servers, offered);
    }

    /// Share of arrivals that must wait: Erlang C, the M/M/c system; 1 where the servers cannot keep up.
    ///
    /// C = B / (1 − ρ (1 − B)) with ρ = a / c.
    public static double waiting(int servers, double offered) {
        check(servers, offered);
        if (offered >= servers) {
            return 1;
        }
        var lost = lost(servers, offered);
        var busy = offered / servers;
        return lost / (1 - busy * (1 - lost));
    }

    /// The least number of servers with which at most a given share of arrivals waits.
    public static int servers(double offered, double mostWaiting) {
        check(0, offered);
        if (!(mostWaiting > 0)) {
            throw new IllegalArgumentException("share that may wait is " + mostWaiting + "; it must be above 0");
        }
        if (offered == 0) {
            return mostWaiting >= 1 ? 0 : 1;
        }
        var inverse = 1.0;
        for (var servers = 1;; servers++) {
            inverse = 1 + servers / offered * inverse;
            if (servers > offered) {
                var lost = 1 / inverse;
                if (lost / (1 - offered / servers * (1 - lost)) <= mostWaiting) {
                    return servers;
                }
            }
        }
    }

    private static double inverse(int servers, double offered) {
        var start = Math.max(0, (int) (Math.min(servers, offered) - DEVIATIONS * Math.sqrt(offered)));
        var inverse = 1.0;
        for (var n = start + 1; n <= servers; n++) {
            inverse = 1 + n / offered * inverse;
            if (inverse > WITHOUT_WAIT) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return inverse;
    }

    private static void check(int servers, double offered) {
        if (servers < 0 || !(offered >= 0) || Double.isInfinite(offered)) {
            throw new IllegalArgumentException(servers + " servers are offered " + offered
                    + " erlangs; there must be at least 0 servers and a finite load of at least 0");
        }
    }
}
