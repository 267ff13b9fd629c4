package dev.nines.diagrams.layout;

/// A connection as seen among the children of one container.
///
/// @param from
///            child it leaves
/// @param to
///            child it leads to
/// @param fromOffset
///            where it leaves, measured down from the child's top
/// @param toOffset
///            where it arrives, measured down from the child's top
record Link(Node from, Node to, double fromOffset, double toOffset) {}
