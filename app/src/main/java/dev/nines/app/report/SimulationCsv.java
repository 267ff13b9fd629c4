package dev.nines.app.report;

import java.util.Locale;

import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.SimulationResult;

/// The course of a run as comma-separated values, a line a second; response times in milliseconds, empty where nobody was answered.
public final class SimulationCsv {

    private SimulationCsv() {}

    /// The seconds of a run, the components after what users got.
    ///
    /// @param frames of its seconds
    public static String of(SimulationResult run, Frames frames) {
        var text = new StringBuilder("second,sent,answered,failed,p50_ms,p95_ms,p99_ms,open");
        for (var id : frames.components()) {
            text.append(',').append(id).append(".arrived,").append(id).append(".failed,").append(id).append(".inside");
        }
        text.append('\n');
        for (var second : run.series()) {
            text.append(second.second()).append(',').append(second.sent()).append(',').append(second.answered()).append(',')
                    .append(second.failed()).append(',').append(time(second.median())).append(',').append(time(second.p95()))
                    .append(',').append(time(second.p99())).append(',').append(second.open());
            for (int component = 0; component < frames.components().size(); component++) {
                var frame = frames.of(second.second() + 1, component);
                text.append(',').append(frame.arrived()).append(',').append(frame.failed()).append(',').append(frame.inside());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String time(double milliseconds) {
        return Double.isNaN(milliseconds) ? "" : String.format(Locale.ROOT, "%.3f", milliseconds);
    }
}
