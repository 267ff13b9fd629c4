package dev.nines.analysis.availability;

import java.math.BigInteger;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The minimal cut sets of a design over faults alone: failovers, detection and releases are none.
///
/// @param count how many there are; absent if they could not be counted
/// @param byOrder how many name 0, 1, 2 … parts
/// @param sets the likely ones, by order and then by probability
/// @param complete whether all up to the highest order listed are there
public record CutSetSummary(@Nullable BigInteger count, List<Long> byOrder, List<CutSet> sets, boolean complete) {

    public CutSetSummary {
        byOrder = List.copyOf(byOrder);
        sets = List.copyOf(sets);
    }

    /// Those of one part: single points of failure.
    public List<CutSet> singlePoints() {
        return sets.stream().filter(set -> set.order() == 1).toList();
    }

    /// Those of two parts.
    public List<CutSet> pairs() {
        return sets.stream().filter(set -> set.order() == 2).toList();
    }
}
