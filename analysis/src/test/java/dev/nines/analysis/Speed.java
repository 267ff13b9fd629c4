package dev.nines.analysis;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.PriceItem;
import dev.nines.analysis.prices.Term;
import dev.nines.model.DesignGenerator;

/// Prints the CPU time that analyses of a large generated design take; run by hand, as `docs/performance.md` says.
///
/// CPU time of the one thread that works, so that a busy machine prints the same figures as an idle one.
final class Speed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 30;
    private static final int RUNS = 31;

    private Speed() {}

    public static void main(String[] arguments) {
        var components = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var prices = PriceBook.embedded();
        var loading = time(() -> prices.find("us-east-1", new PriceItem.ServerHour("m5.large"), Term.ON_DEMAND));
        print("prices of a region, first time", loading);
        var design = DesignGenerator.design(2026, components);
        print("flow, first time", time(() -> Flow.of(design)));
        print("cost, first time", time(() -> CostReport.of(design, prices)));
        print("network, first time", time(() -> NetworkAnalysis.of(design)));
        print("flow, warm", warm(() -> Flow.of(design)));
        print("cost with flow, warm", warm(() -> CostReport.of(design, prices)));
        print("network, warm", warm(() -> NetworkAnalysis.of(design)));
    }

    private static double warm(Runnable work) {
        for (var round = 0; round < WARM_UP; round++) {
            work.run();
        }
        var times = new double[RUNS];
        for (var round = 0; round < RUNS; round++) {
            times[round] = time(work);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static double time(Runnable work) {
        var start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void print(String what, double milliseconds) {
        System.out.println(String.format(Locale.ROOT, "%-32s %8.1f ms", what, milliseconds));
    }
}
