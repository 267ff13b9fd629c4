package dev.nines.analysis.simulation.scaling;

import org.jspecify.annotations.Nullable;

/// Told of what happens in a group.
@FunctionalInterface
public interface Diary {

    /// Something has happened now.
    ///
    /// @param server which one; -1 where it is about the group
    /// @param desired how many servers the group is to have
    /// @param why it is to have more or fewer, or an alarm turned; absent where nobody asks
    void happened(Change change, int server, int desired, @Nullable Reason why);

    /// Something has happened now of which nobody asks why.
    default void happened(Change change, int server, int desired) {
        happened(change, server, desired, null);
    }
}
