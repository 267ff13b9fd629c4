package dev.nines.analysis.simulation.process;

import org.jspecify.annotations.Nullable;

/// Another target for each request class; a check of health goes where the first class goes.
public final class ByClass implements Target {

    private final @Nullable Target[] targets;

    /// @param targets by request class; absent where a class goes nowhere
    public ByClass(@Nullable Target[] targets) {
        this.targets = targets.clone();
    }

    @Override
    public @Nullable Unit settle(Visits visits, int visit, long now, long tried) {
        var target = targets[Math.max(0, visits.classes[visit])];
        return target == null ? null : target.settle(visits, visit, now, tried);
    }
}
