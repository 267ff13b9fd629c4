package dev.nines.analysis.simulation.balancing;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Engine;

/// Anomaly mitigation of a target group: a target that fails more often than its peers gets as little as possible, until it fails as
/// seldom as they do, and then more and more again.
///
/// AWS adjusts every 5 s and needs three targets (Application Load Balancer user guide). What counts as an anomaly and how fast the
/// share comes back is not published; assumed are a tenth more failures than the peers have, a hundredth of the usual share meanwhile
/// and a fifth more of it every 5 s.
final class Anomalies {

    private static final long ADJUSTS = 5 * Engine.SECOND;
    private static final int LEAST_TARGETS = 3;
    private static final double MORE_FAILURES = 0.1;
    private static final double LEAST_SHARE = 0.01;
    private static final double COMES_BACK = 0.2;

    private final long[] ended;
    private final long[] failed;
    private final double[] shares;
    private long next = ADJUSTS;

    Anomalies(int targets) {
        ended = new long[targets];
        failed = new long[targets];
        shares = new double[targets];
        Arrays.fill(shares, 1);
    }

    /// A request at a target has ended.
    void ended(int target, boolean bad) {
        ended[target]++;
        failed[target] += bad ? 1 : 0;
    }

    /// The share that a target gets of what it would get otherwise.
    double share(int target) {
        return shares[target];
    }

    /// Adjusts the shares if it is time to.
    void look(Targets targets, long now) {
        if (now < next) {
            return;
        }
        next = now - now % ADJUSTS + ADJUSTS;
        long all = Arrays.stream(ended).sum();
        long bad = Arrays.stream(failed).sum();
        boolean enough = targets.healthyCount() >= LEAST_TARGETS;
        for (int target = 0; target < shares.length; target++) {
            long others = all - ended[target];
            double peers = others == 0 ? 0 : (bad - failed[target]) / (double) others;
            if (!enough) {
                shares[target] = 1;
            } else if (ended[target] > 0) {
                boolean anomalous = failed[target] / (double) ended[target] > peers + MORE_FAILURES;
                shares[target] = anomalous ? LEAST_SHARE : Math.min(1, shares[target] + COMES_BACK);
            }
        }
        Arrays.fill(ended, 0);
        Arrays.fill(failed, 0);
    }
}
