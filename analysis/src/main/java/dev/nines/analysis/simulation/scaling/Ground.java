package dev.nines.analysis.simulation.scaling;

import dev.nines.model.setting.ScalingMetric;

/// What stands on the servers of a group and in front of them, told what becomes of each.
public interface Ground {

    /// The programs of a server work.
    void starts(int server);

    /// A server is off.
    void stops(int server);

    /// Whether nothing is wrong with what would be a new server of this number.
    boolean isSound(int server);

    /// Whether what would be a new server of this number would work, if not as well as usual.
    boolean isUsable(int server);

    /// A server is in service: balancers learn of it.
    void joins(int server);

    /// Balancers send a server nothing new.
    void leaves(int server);

    /// Whether no balancer waits for an answer of a server.
    boolean isIdle(int server);

    /// Nanoseconds that a leaving server has to finish what it has begun.
    long drain();

    /// Whether somebody checks the health of the servers before they get requests.
    boolean isChecked();

    /// A minute is over: what is measured from now on is of the next.
    void minute();

    /// What a metric was in the last minute at a server; NaN if it is not known.
    double measured(ScalingMetric metric, int server);
}
