package dev.nines.analysis.simulation.scaling;

/// Told of what happens in a group.
@FunctionalInterface
public interface Diary {

    /// Something has happened now.
    ///
    /// @param server which one; -1 where it is about the group
    /// @param desired how many servers the group is to have
    void happened(Change change, int server, int desired);
}
