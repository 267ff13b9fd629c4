package dev.nines.diagrams.compose;

/// What is painted before what.
public enum Layer {
    /// Containers, outer before inner.
    ROOMS,
    /// Lines around groups.
    OUTLINES,
    /// Connections.
    WIRES,
    /// Components.
    CARDS,
    /// Labels of connections and groups.
    LABELS
}
