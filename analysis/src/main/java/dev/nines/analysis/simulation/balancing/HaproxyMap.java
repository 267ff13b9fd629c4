package dev.nines.analysis.simulation.balancing;

import java.math.BigInteger;
import java.util.Arrays;

/// The map by which HAProxy finds the server of a hash: an entry for each unit of weight, those of a server spread over all of it;
/// `recalc_server_map()` in `src/lb_map.c`.
final class HaproxyMap {

    private HaproxyMap() {}

    /// Servers by the hash modulo the length; none where all weights are 0.
    static int[] of(int[] weights) {
        int unit = Arrays.stream(weights).filter(weight -> weight > 0).mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .intValue();
        int[] shares = Arrays.stream(weights).map(weight -> unit == 0 ? 0 : weight / unit).toArray();
        int sum = Arrays.stream(shares).sum();
        int[] scores = new int[shares.length];
        int[] map = new int[sum];
        for (int entry = 0; entry < sum; entry++) {
            int best = -1;
            int most = 0;
            for (int server = 0; server < shares.length; server++) {
                if (shares[server] > 0) {
                    scores[server] += shares[server];
                    // in whole steps, so that the first of several goes first
                    int step = (scores[server] + sum) / sum;
                    if (best < 0 || step > most) {
                        best = server;
                        most = step;
                    }
                }
            }
            map[entry] = best;
            scores[best] -= sum;
        }
        return map;
    }
}
