package dev.nines.analysis.cost;

/// Turns rates of a second into quantities of a month of 730 hours.
final class Month {

    private static final double SECONDS = Bill.HOURS * 3600;
    private static final double KB_IN_GB = 1024.0 * 1024.0;
    private static final double MILLION = 1e6;

    private Month() {}

    /// Events a month.
    static double events(double perSecond) {
        return perSecond * SECONDS;
    }

    /// Millions of events a month.
    static double millions(double perSecond) {
        return perSecond * SECONDS / MILLION;
    }

    /// GB a month.
    static double gb(double kbPerSecond) {
        return kbPerSecond * SECONDS / KB_IN_GB;
    }
}
