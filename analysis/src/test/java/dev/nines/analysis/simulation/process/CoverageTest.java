package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.nines.analysis.simulation.statistics.Interval;
import org.junit.jupiter.api.Test;

/// Whether intervals around simulated figures hold the truth as often as they say.
class CoverageTest {

    private static final int STUDIES = 2_000;
    private static final int RUNS = 5;
    private static final double WARM_UP = 100;
    private static final double END = 3_000;

    /// Mean response time of one run of M/M/1 with μ = 1 and ρ = 0.5, in seconds.
    private static double run(long seed) {
        var network = new Network(seed, (_, _, _) -> {});
        var station = network.unit(Service.servers(1), network.exponential("service", 1));
        network.users(0.3, network.way(station));
        network.run(WARM_UP);
        long stayed = station.stayed();
        long ended = station.ended();
        network.run(END);
        return (station.stayed() - stayed) / 1e9 / (station.ended() - ended);
    }

    /// W = 1 / (μ − λ) = 2 s. One standard error of 2,000 studies is 0.5 %; the seeds are given, so that the share is always the same.
    @Test
    void intervalsOfFiveRunsHoldTheTruthAsOftenAsTheySay() {
        int held = 0;
        for (int study = 0; study < STUDIES; study++) {
            var means = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                means[run] = run((long) RUNS * study + run);
            }
            held += Interval.of(means, 0.95).holds(1 / 0.7) ? 1 : 0;
        }
        double share = held / (double) STUDIES;

        assertTrue(share >= 0.94 && share <= 0.96, "held " + share);
    }
}
