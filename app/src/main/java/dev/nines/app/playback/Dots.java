package dev.nines.app.playback;

/// Which dots move along a line: seats at even distances that move on, of which as many are taken as there is traffic.
///
/// Whether a seat is taken depends on its number, so that more or less traffic makes dots come and go one by one instead of moving them.
final class Dots {

    /// Requests a second at which every seat is taken.
    static final double MOST = 1000;
    private static final double FEWEST = 0.06;
    private static final double GOLDEN = 0.618033988749895;
    /// A step that has nothing to do with the one before.
    private static final double SILVER = 0.4142135623730951;
    /// Another one.
    private static final double BRONZE = 0.3027756377319946;

    private Dots() {}

    /// Share of seats that are taken: grows with the logarithm of the rate, from one request in ten seconds to [#MOST] a second.
    static double density(double perSecond) {
        return perSecond <= 0 ? 0 : Math.clamp(Math.log1p(10 * perSecond) / Math.log1p(10 * MOST), FEWEST, 1);
    }

    /// Whether a seat is taken at a density: golden steps spread those that are.
    static boolean isTaken(long seat, double density) {
        return fraction(seat * GOLDEN) < density;
    }

    /// Whether what sits there belongs to a new version that has a share of the traffic.
    static boolean isFresh(long seat, double share) {
        return share > 0 && fraction(seat * BRONZE) < share;
    }

    /// Whether what sits there fails, at a share of failures; few are seen too.
    static boolean fails(long seat, double share) {
        return share > 0 && fraction(seat * SILVER) < Math.max(0.1, share);
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }
}
