package dev.nines.analysis.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.model.file.DesignFile;

/// Measures the capacity analysis of a sample that stands in one design many times: `CapacitySpeed FILE COMPONENTS RUNS`.
public final class CapacitySpeed {

    private static final int MILLION = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CapacitySpeed() {}

    /// Prints the median and the slowest tenth of the runs in processor time, after as many to warm up.
    public static void main(String[] arguments) {
        var sample = DesignFile.read(Path.of(arguments[0])).architecture();
        if (sample == null) {
            throw new IllegalArgumentException(arguments[0] + " cannot be read");
        }
        var design = Copies.of(sample, Integer.parseInt(arguments[1]));
        var millis = new double[Integer.parseInt(arguments[2])];
        var found = 0;
        for (var run = -millis.length; run < millis.length; run++) {
            var start = THREADS.getCurrentThreadCpuTime();
            found += CapacityAnalysis.of(design).components().size();
            millis[Math.max(0, run)] = (THREADS.getCurrentThreadCpuTime() - start) / (double) MILLION;
        }
        Arrays.sort(millis);
        System.out.printf("%d components, %d with traffic: median %.1f ms, nine of ten below %.1f ms%n",
                design.components().size(), found / millis.length / 2, millis[millis.length / 2],
                millis[millis.length * 9 / 10]);
    }
}
