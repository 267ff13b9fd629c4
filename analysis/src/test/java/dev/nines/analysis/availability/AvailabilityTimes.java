package dev.nines.analysis.availability;

import static dev.nines.analysis.availability.Sketch.spec;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

import dev.nines.analysis.availability.structure.Diagrams;
import dev.nines.analysis.availability.structure.LargeTree;
import dev.nines.model.Architecture;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.file.DesignFile;

/// Prints how long the availability of designs takes: the first time in this Java machine and then over and over, in milliseconds of
/// processor time.
public final class AvailabilityTimes {

    private static final int SERVICES = 31;
    private static final int TURNS = 60;

    private AvailabilityTimes() {}

    /// @param arguments the folder of the sample architectures
    public static void main(String... arguments) throws Exception {
        var design = services();
        print("design of " + design.components().size() + " components", () -> AvailabilityAnalysis.of(design));
        try (var files = Files.list(Path.of(arguments.length == 0 ? "sample-architectures" : arguments[0]))) {
            for (var file : files.filter(each -> each.toString().endsWith(DesignFile.SUFFIX)).sorted().toList()) {
                var sample = DesignFile.read(file).architecture();
                if (sample != null) {
                    print(sample.name() + ", " + sample.components().size() + " components",
                            () -> AvailabilityAnalysis.of(sample));
                }
            }
        }
        print("fault tree of 60 events, 46,656 minimal cut sets", () -> {
            var large = new LargeTree();
            var function = Diagrams.of(large.tree, large.top, new BitSet(), 1 << 20).function(large.top);
            var sets = function == null ? null : function.cutSets(1 << 20);
            if (sets == null || sets.count().intValue() != 46_656) {
                throw new IllegalStateException("wrong number of cut sets");
            }
        });
    }

    private static void print(String what, Runnable work) {
        var first = time(work);
        var times = new double[TURNS];
        Arrays.setAll(times, _ -> time(work));
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-62s first %7.2f  median %6.2f  worst %6.2f%n", what, first, times[TURNS / 2],
                times[TURNS - 1]);
    }

    private static double time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /// Services that call their data, two others and somebody else's, over three zones behind a load balancer.
    private static Architecture services() {
        var sketch = Sketch.zones(3, 0.9999).add("front", "vpc", spec(ApplicationLoadBalancer.class)).over("front", 3)
                .connect("users", "front");
        for (var zone = 0; zone < 3; zone++) {
            sketch.add("nat-" + zone, "subnet-" + zone, spec(NatGateway.class));
        }
        for (var at = 0; at < SERVICES; at++) {
            sketch.add("targets-" + at, "vpc", spec(TargetGroup.class))
                    .add("fleet-" + at, "vpc", spec(AutoScalingGroup.class, "desired", 6, "max", 12)).over("fleet-" + at, 3)
                    .add("app-" + at, "fleet-" + at, spec(AppServer.class))
                    .add("db-" + at, "vpc", spec(Database.class, "deployment", DatabaseDeployment.MULTI_AZ_INSTANCE))
                    .over("db-" + at, 2)
                    .add("cache-" + at, "vpc", spec(Cache.class, "replicas", 1, "multiAz", true)).over("cache-" + at, 2)
                    .add("partner-" + at, null, spec(ExternalService.class));
            sketch.connect("targets-" + at, "fleet-" + at).connect("app-" + at, "db-" + at).connect("app-" + at, "cache-" + at)
                    .connect("app-" + at, "partner-" + at);
            for (var next = 2 * at + 1; next <= Math.min(2 * at + 2, SERVICES - 1); next++) {
                sketch.connect("app-" + at, "targets-" + next);
            }
        }
        return sketch.connect("front", "targets-0").design();
    }
}
