package dev.nines.analysis.simulation.scaling;

/// A scaling policy at work: hears a metric and says how many servers there should be.
sealed interface Rule permits Tracking, Stepping {

    /// Says nothing about fewer servers.
    int NO_OPINION = -1;

    /// The next data point of its metric; NaN if there is none.
    void heard(double value);

    /// How many servers there should be, if more than desired; else what is desired.
    int out(Size size, long now);

    /// How many are enough, at most what is desired; or [#NO_OPINION].
    int in(Size size, long now);

    /// What wakes it to add servers, or to remove them.
    MetricAlarm alarm(boolean out);

    /// The group has launched or terminated a server.
    default void changed(long now) {}
}
