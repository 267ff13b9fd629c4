package dev.nines.analysis.simulation;

/// How sure a simulation is to be before it stops.
///
/// @param relative half the width of an interval as a share of its middle
/// @param level of the intervals
/// @param least runs, at least 2
/// @param most runs
public record Precision(double relative, double level, int least, int most) {

    /// Within 5 % at a level of 95 %, of 5 to 100 runs: what studies of service systems usually ask for.
    public static final Precision USUAL = new Precision(0.05, 0.95, 5, 100);

    /// Exactly so many runs, which are precise if they are as sure as usual.
    public static Precision ofRuns(int runs) {
        return new Precision(USUAL.relative, USUAL.level, runs, runs);
    }

    /// Runs until they are as sure as that.
    ///
    /// @param least runs; there are no more than usual, unless these are
    public static Precision within(double relative, int least) {
        return new Precision(relative, USUAL.level, least, Math.max(least, USUAL.most));
    }

    public Precision {
        if (!(relative > 0) || !(level > 0 && level < 1) || least < 2 || most < least) {
            throw new IllegalArgumentException("a precision of %s at level %s within %d to %d runs; at least 2 runs"
                    .formatted(relative, level, least, most));
        }
    }
}
