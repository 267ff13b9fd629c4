package dev.nines.analysis.simulation;

import dev.nines.analysis.simulation.scaling.Reason;
import dev.nines.model.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// Told of what happens.
@FunctionalInterface
interface Log {

    /// Something has happened now.
    ///
    /// @param component its place
    /// @param part which of its equal parts; -1 for all
    /// @param count of checks in a row that changed somebody's mind; 0 where there were none
    /// @param event what broke it; absent where nothing did
    /// @param why a group changes its size, or an alarm has turned; absent where nothing of the kind
    void happened(Occurrence.What what, int component, int part, int count, @Nullable Happening event, @Nullable Reason why);

    /// Something has happened now that is no matter of sizes.
    default void happened(Occurrence.What what, int component, int part, int count, @Nullable Happening event) {
        happened(what, component, part, count, event, null);
    }

    /// Something has happened now of which nothing more is to be said.
    default void happened(Occurrence.What what, int component, int part) {
        happened(what, component, part, 0, null);
    }
}
