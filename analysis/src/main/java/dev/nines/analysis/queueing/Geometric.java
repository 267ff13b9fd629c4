package dev.nines.analysis.queueing;

/// Sums over a geometric tail of a queue's states: weights rⁱ for i = 1 … n, scaled so that the greatest is 1.
///
/// @param sum Σ rⁱ
/// @param moment Σ i rⁱ
/// @param last rⁿ
/// @param scale what weights beside the tail must be multiplied with
record Geometric(double sum, double moment, double last, double scale) {

    private static final int FEW = 4096;

    static Geometric of(double ratio, int length) {
        if (length == 0) {
            return new Geometric(0, 0, 1, 1);
        }
        return length <= FEW ? added(ratio, length) : closed(ratio, length);
    }

    private static Geometric added(double ratio, int length) {
        var shrinks = ratio <= 1;
        var step = shrinks ? ratio : 1 / ratio;
        var weight = shrinks ? ratio : 1;
        var sum = 0.0;
        var moment = 0.0;
        for (var turn = 1; turn <= length; turn++) {
            var at = shrinks ? turn : length + 1 - turn;
            sum += weight;
            moment += at * weight;
            weight *= step;
        }
        return shrinks
                ? new Geometric(sum, moment, Math.pow(ratio, length), 1)
                : new Geometric(sum, moment, 1, Math.pow(step, length));
    }

    private static Geometric closed(double ratio, int length) {
        if (Math.abs(ratio - 1) * length < 1e-6) {
            return new Geometric(length, length * (length + 1.0) / 2, 1, 1);
        }
        var step = ratio <= 1 ? ratio : 1 / ratio;
        var end = Math.pow(step, length);
        // Σ stepʲ and Σ j stepʲ for j = 0 … length − 1.
        var sum = (1 - end) / (1 - step);
        var moment = (step * (1 - end) / (1 - step) - length * end) / (1 - step);
        return ratio <= 1
                ? new Geometric(step * sum, step * (moment + sum), end, 1)
                : new Geometric(sum, length * sum - moment, 1, end);
    }
}
