package dev.nines.analysis.simulation.balancing;

/// Which of two versions requests go to, whatever the numbers of servers that run them.
public interface Sides {

    /// In place of a side: a request may go to either.
    int EITHER = -1;

    /// The side of the next request, 0 or 1, or [#EITHER].
    int draw();

    /// The side that a member is on now.
    int of(int member);
}
