package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Finds out what came of a fault.
final class Effects {

    /// Below this share of failures users are served as usual.
    private static final double USUAL = 0.01;

    private Effects() {}

    /// @param until when the next fault began, or everything ended
    static FaultEffect of(Fault fault, Duration until, List<Second> series, List<Occurrence> log) {
        long failed = 0;
        int last = -1;
        int first = (int) fault.at().toSeconds();
        int end = (int) Math.min(series.size(), until.toSeconds());
        for (int second = first; second < end; second++) {
            failed += series.get(second).failed();
            last = series.get(second).failedShare() >= USUAL ? second : last;
        }
        var recovered = last < 0 ? Duration.ZERO : Duration.ofSeconds(last + 1L).minus(fault.at());
        return new FaultEffect(fault, detected(fault, until, log), last == end - 1 ? null : recovered, failed);
    }

    private static @Nullable Duration detected(Fault fault, Duration until, List<Occurrence> log) {
        for (var occurrence : log) {
            if (notices(occurrence.what()) && occurrence.at().compareTo(fault.at()) >= 0
                    && occurrence.at().compareTo(until) < 0) {
                return occurrence.at().minus(fault.at());
            }
        }
        return null;
    }

    /// Whether somebody has noticed: a load balancer, or a group that its server is lost.
    private static boolean notices(Occurrence.What what) {
        return what == Occurrence.What.UNHEALTHY || what == Occurrence.What.REPLACED;
    }
}
