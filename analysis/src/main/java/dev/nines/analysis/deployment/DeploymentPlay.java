package dev.nines.analysis.deployment;

import java.util.List;

/// The first run of a release by a strategy, second by second.
///
/// @param seconds in order
/// @param marks in order
/// @param lapses how many seconds each second stands for: 1, or more where waiting is not played to its end
public record DeploymentPlay(List<DeploymentSecond> seconds, List<DeploymentMark> marks, List<Integer> lapses) {

    public DeploymentPlay {
        seconds = List.copyOf(seconds);
        marks = List.copyOf(marks);
        lapses = List.copyOf(lapses);
    }
}
