package dev.nines.analysis.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.file.DesignFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

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
        var design = many(sample, Integer.parseInt(arguments[1]));
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

    private static Architecture many(Architecture sample, int size) {
        var components = new ArrayList<Component>();
        var connections = new ArrayList<Connection>();
        for (var copy = 0; components.size() < size; copy++) {
            for (var component : sample.components()) {
                components.add(copy(component, copy));
            }
            for (var connection : sample.connections()) {
                var moved = connection.between(id(connection.from(), copy), id(connection.to(), copy));
                connections.add(
                        RecordType.with(moved, "id", new ConnectionId(connection.id().value() + "-" + copy)));
            }
        }
        return sample.with(Elements.of(components)).withConnections(Elements.of(connections));
    }

    private static Component copy(Component component, int copy) {
        var parent = component.parent();
        List<ComponentId> subnets = component.subnets().stream().map(subnet -> id(subnet, copy)).toList();
        @Nullable
        ComponentId container = parent == null ? null : id(parent, copy);
        return component.withId(id(component.id(), copy)).in(container).over(subnets);
    }

    private static ComponentId id(ComponentId id, int copy) {
        return new ComponentId(id.value() + "-" + copy);
    }
}
