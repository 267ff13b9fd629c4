package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import dev.nines.analysis.simulation.statistics.WarmUp;
import org.jspecify.annotations.Nullable;

/// Finds out when runs of a study had settled: from the requests that were open at the end of each second, averaged over the runs so
/// that little of chance is left (Welch, The statistical analysis of simulation results, 1983).
final class Settling {

    private double[] open = {};

    void add(List<Second> series) {
        open = Arrays.copyOf(open, Math.max(open.length, series.size()));
        for (int second = 0; second < series.size(); second++) {
            open[second] += series.get(second).open();
        }
    }

    /// When they had settled, from their beginning; absent if they have not in their first half.
    @Nullable
    Duration after() {
        int length = WarmUp.length(open);
        return length == open.length ? null : Duration.ofSeconds(length);
    }
}
