package dev.nines.analysis.availability.structure;

import java.util.Arrays;

/// The probability of every event and of its opposite, each kept by itself so that neither loses digits as one minus the other.
public final class Chances {

    private final double[] failed;
    private final double[] working;

    private Chances(double[] failed, double[] working) {
        this.failed = failed;
        this.working = working;
    }

    /// From the probabilities of failure and of working, by event.
    public static Chances of(double[] failed, double[] working) {
        return new Chances(failed.clone(), working.clone());
    }

    /// From the probabilities of failure alone.
    public static Chances of(double... failed) {
        return new Chances(failed.clone(), Arrays.stream(failed).map(each -> 1 - each).toArray());
    }

    Chances copy() {
        return of(failed, working);
    }

    void set(int event, double failing, double notFailing) {
        failed[event] = failing;
        working[event] = notFailing;
    }

    /// The probability that an event has happened.
    public double failed(int event) {
        return failed[event];
    }

    /// The probability that it has not.
    public double working(int event) {
        return working[event];
    }
}
