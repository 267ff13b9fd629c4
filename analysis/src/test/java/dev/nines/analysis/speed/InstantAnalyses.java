package dev.nines.analysis.speed;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.exposure.ExposureAnalysis;
import dev.nines.analysis.finding.Evidence;
import dev.nines.analysis.finding.Review;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.file.DesignFile;

/// Prints what every analysis of a design takes after an edit, in milliseconds of processor time, and what all of them together take on
/// the wall, as the window does them: `InstantAnalyses SAMPLE RUNS`.
///
/// Designs are the sample in many copies, each with traffic of its own, and generated ones, which are tangled as no real one is.
public final class InstantAnalyses {

    private static final int[] SIZES = {100, 2_000};
    private static final PriceBook PRICES = PriceBook.embedded();

    private InstantAnalyses() {}

    /// Prints a line for each analysis of each design.
    public static void main(String[] arguments) {
        var sample = Objects.requireNonNull(DesignFile.read(Path.of(arguments[0])).architecture());
        var runs = Integer.parseInt(arguments[1]);
        for (var size : SIZES) {
            print("copies", Copies.of(sample, size), runs);
            print("generated", DesignGenerator.design(1, size), Math.max(4, runs / 4));
        }
        if (arguments.length > 2) {
            print("generated", DesignGenerator.design(1, Integer.parseInt(arguments[2])), 4);
        }
    }

    private static void print(String kind, Architecture design, int runs) {
        var times = new LinkedHashMap<String, double[]>();
        for (var run = -runs / 2; run < runs; run++) {
            for (var each : turn(design).entrySet()) {
                times.computeIfAbsent(each.getKey(), _ -> new double[runs])[Math.max(0, run)] = each.getValue();
            }
        }
        System.out.printf("%s, %d components:", kind, design.components().size());
        times.forEach((name, millis) -> {
            Arrays.sort(millis);
            System.out.printf(Locale.ROOT, " %s %.1f", name, millis[runs / 2]);
        });
        System.out.println();
    }

    private static Map<String, Double> turn(Architecture design) {
        var times = new LinkedHashMap<String, Double>();
        var flow = timed(times, "flow", () -> Flow.of(design));
        var cost = timed(times, "cost", () -> CostReport.of(design, flow, PRICES));
        var network = timed(times, "network", () -> NetworkAnalysis.of(design));
        var exposure = timed(times, "exposure", () -> ExposureAnalysis.of(design));
        var capacity = timed(times, "capacity", () -> CapacityAnalysis.of(flow));
        var availability = timed(times, "availability", () -> AvailabilityAnalysis.of(flow));
        var evidence = new Evidence(design, flow, cost, PRICES, network, exposure, capacity, availability);
        timed(times, "review", () -> Review.of(evidence));
        timed(times, "faults", () -> Review.faults(evidence));
        times.put("all", times.values().stream().mapToDouble(Double::doubleValue).sum());
        long began = System.nanoTime();
        var together = Evidence.of(design, PRICES);
        Review.of(together);
        Review.faults(together);
        times.put("on the wall", (System.nanoTime() - began) / 1e6);
        return times;
    }

    private static <T> T timed(Map<String, Double> times, String name, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var result = work.get();
        times.put(name, (threads.getCurrentThreadCpuTime() - start) / 1e6);
        return result;
    }
}
