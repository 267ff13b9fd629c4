package dev.nines.analysis.simulation;

/// Told of what happens.
@FunctionalInterface
interface Log {

    /// Something has happened now.
    ///
    /// @param component its place
    /// @param part which of its equal parts; -1 for all
    void happened(Occurrence.What what, int component, int part);
}
