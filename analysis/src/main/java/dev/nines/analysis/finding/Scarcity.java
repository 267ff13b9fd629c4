package dev.nines.analysis.finding;

import java.util.Comparator;

import dev.nines.analysis.capacity.ComponentCapacity;
import dev.nines.analysis.capacity.Resource;
import dev.nines.analysis.capacity.ResourceUse;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.edit.Edit;
import org.jspecify.annotations.Nullable;

/// The resource a component has least of, and more servers for a group that has too few.
final class Scarcity {

    /// Share of its capacity that a fix leaves a group at.
    private static final double COMFORTABLE = 0.7;
    private static final int MOST = 10_000;

    private Scarcity() {}

    /// The scarcest resource that limits and that no rule of its own looks at, or null. Threads and pools that are full
    /// because their server is overloaded are no finding of their own.
    static @Nullable ResourceUse of(Scene scene, ComponentCapacity component) {
        var machine = scene.find(component.component());
        var host = machine == null ? null : scene.machine(machine);
        var server = host == null || host.equals(machine) ? null : scene.evidence().capacity().find(host.id());
        var crowded = server != null && server.utilisation() > COMFORTABLE;
        return component.uses().stream().filter(use -> switch (use.resource()) {
            case CPU, SERVERS, OPERATIONS, PORTS -> true;
            case THREADS, WORKERS, DATABASE_CONNECTIONS, CONNECTION_POOL -> !crowded;
            case LOCK, CONCURRENCY, THROTTLE, CONNECTIONS, POOLS_AT_MOST -> false;
        }).max(Comparator.comparingDouble(ResourceUse::utilisation)).orElse(null);
    }

    /// As many servers as bring the use of an Auto Scaling group to a comfortable share; null for anything else.
    static @Nullable Edit more(Scene scene, Component component, ResourceUse use) {
        var machine = scene.machine(component);
        if (!(machine.spec() instanceof AutoScalingGroup group) || use.resource() != Resource.CPU
                || !Double.isFinite(use.utilisation())) {
            return null;
        }
        var wanted = Math.ceil(group.desired() * use.utilisation() / COMFORTABLE);
        if (wanted > MOST || wanted <= group.desired()) {
            return null;
        }
        var desired = Fixes.change(machine, "desired", (int) wanted);
        return wanted <= group.max()
                ? desired
                : Fixes.together("capacity", Fixes.change(machine, "max", (int) wanted), desired);
    }
}
