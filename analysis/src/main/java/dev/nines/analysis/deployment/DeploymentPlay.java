package dev.nines.analysis.deployment;

import java.util.List;

import dev.nines.analysis.simulation.rollout.Fleet;

/// The first run of a release by a strategy, second by second.
///
/// @param seconds in order
/// @param marks in order
/// @param fleets what gets it, in the order in which each second lists their servers
/// @param lapses how many seconds each second stands for: 1, or more where waiting is not played to its end
public record DeploymentPlay(List<DeploymentSecond> seconds, List<DeploymentMark> marks, List<Fleet> fleets,
        List<Integer> lapses) {

    public DeploymentPlay {
        seconds = List.copyOf(seconds);
        marks = List.copyOf(marks);
        fleets = List.copyOf(fleets);
        lapses = List.copyOf(lapses);
    }

    /// Which of the seconds a time belongs to: the last one that had begun; the first one before.
    public int place(double time) {
        int low = 0;
        int high = seconds.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (seconds.get(middle).second() <= time) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
