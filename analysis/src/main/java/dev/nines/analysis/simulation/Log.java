package dev.nines.analysis.simulation;

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
    void happened(Occurrence.What what, int component, int part, int count, @Nullable Happening event);

    /// Something has happened now of which nothing more is to be said.
    default void happened(Occurrence.What what, int component, int part) {
        happened(what, component, part, 0, null);
    }
}
