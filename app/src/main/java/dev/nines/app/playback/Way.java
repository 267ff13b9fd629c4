package dev.nines.app.playback;

import java.util.Arrays;
import java.util.List;

/// A line that requests follow as dots, with its corners and how far each is from the beginning.
final class Way {

    private final double[] x;
    private final double[] y;
    private final double[] far;

    /// @param corners x and y in turn
    Way(List<Double> corners) {
        int count = corners.size() / 2;
        x = new double[count];
        y = new double[count];
        far = new double[count];
        for (int at = 0; at < count; at++) {
            x[at] = corners.get(2 * at);
            y[at] = corners.get(2 * at + 1);
            far[at] = at == 0 ? 0 : far[at - 1] + Math.hypot(x[at] - x[at - 1], y[at] - y[at - 1]);
        }
    }

    double length() {
        return far.length == 0 ? 0 : far[far.length - 1];
    }

    /// Told where a place stands.
    @FunctionalInterface
    interface Place {

        void at(double x, double y);
    }

    /// Tells where a place so far from the beginning stands.
    void at(double distance, Place told) {
        if (far.length < 2) {
            return;
        }
        int found = Arrays.binarySearch(far, Math.clamp(distance, 0, length()));
        int after = Math.clamp(found < 0 ? -found - 1L : found, 1, far.length - 1);
        double part = far[after] - far[after - 1];
        double share = part == 0 ? 0 : (distance - far[after - 1]) / part;
        told.at(x[after - 1] + share * (x[after] - x[after - 1]), y[after - 1] + share * (y[after] - y[after - 1]));
    }
}
