package dev.nines.analysis.deployment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;

/// Plays releases by several strategies against a design and compares them.
public final class Deployments {

    private Deployments() {}

    /// What a release of a design reaches where nobody says so: what its deployment groups, environments and pipelines name, else the
    /// servers, groups or functions that the requests of its users come to first.
    public static List<ComponentId> targets(Architecture design) {
        throw new UnsupportedOperationException();
    }

    /// Plays and compares.
    ///
    /// @param threads on which it works beside the one that asks for it, at least 1
    /// @param progress told the share that is done
    /// @param cancelled asked often
    public static DeploymentComparison of(Architecture design, DeploymentQuestion question, int threads, DoubleConsumer progress,
            BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }
}
