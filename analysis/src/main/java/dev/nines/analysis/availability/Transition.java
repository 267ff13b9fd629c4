package dev.nines.analysis.availability;

import java.util.List;

import dev.nines.analysis.availability.structure.FaultTree;

/// What a fault sets in motion before the redundancy helps: its chance follows from how often what it watches fails.
sealed interface Transition {

    /// The event that stands for it.
    int event();

    /// The other one takes over after detection and a move.
    ///
    /// @param first gate of what serves
    /// @param second gate of what takes over
    /// @param runs whether that runs, and fails, while it waits
    record Failover(int event, int first, int second, double detectionHours, double moveHours, boolean runs)
            implements
                Transition {}

    /// Requests keep going to failed parts until they are detected: Σ wᵢ t ÷ n^(1 + retries), with wᵢ failures an hour of part i.
    ///
    /// @param parts gates of the parts among which requests are divided evenly
    /// @param retries further attempts of the clients, each to a part of its own
    record Losing(int event, List<Integer> parts, double detectionHours, int retries) implements Transition {

        /// The gate that fails with any part.
        int any(FaultTree tree) {
            return tree.or(parts.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
