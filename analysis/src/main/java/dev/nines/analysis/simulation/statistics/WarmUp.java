package dev.nines.analysis.simulation.statistics;

/// How much of the beginning of a run is to be left out, because it began empty.
///
/// MSER-5: averages of five observations; cut where the standard error of what is left is least. White, An effective truncation
/// heuristic for bias reduction in simulation output, Simulation 69 (1997); Hoad, Robinson, Automating warm-up length estimation,
/// WSC 2011, found it the best of those that need no settings.
public final class WarmUp {

    private static final int BATCH = 5;
    /// Near the end a few values that happen to be alike have a small standard error.
    private static final int LEAST_LEFT = 5;

    private WarmUp() {}

    /// How many observations to leave out.
    ///
    /// @return the number, a multiple of five; the length of the series where no half of it is steady, so that nothing is to be said
    public static int length(double[] series) {
        int batches = series.length / BATCH;
        if (batches < 2 * LEAST_LEFT) {
            return series.length;
        }
        double sum = 0;
        double squares = 0;
        double least = Double.POSITIVE_INFINITY;
        int cut = 0;
        // about the overall mean, so that squares keep their digits
        double middle = mean(series, batches);
        for (int batch = batches - 1; batch >= 0; batch--) {
            double off = average(series, batch) - middle;
            sum += off;
            squares += off * off;
            int left = batches - batch;
            double error = (squares - sum * sum / left) / ((double) left * left);
            if (left >= LEAST_LEFT && error <= least) {
                least = error;
                cut = batch;
            }
        }
        return cut > batches / 2 ? series.length : cut * BATCH;
    }

    private static double mean(double[] series, int batches) {
        double sum = 0;
        for (int batch = 0; batch < batches; batch++) {
            sum += average(series, batch);
        }
        return sum / batches;
    }

    private static double average(double[] series, int batch) {
        double sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += series[BATCH * batch + i];
        }
        return sum / BATCH;
    }
}
