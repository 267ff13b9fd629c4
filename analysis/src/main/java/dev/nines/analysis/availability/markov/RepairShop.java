package dev.nines.analysis.availability.markov;

/// Equal units that fail and are repaired by a number of crews, one unit per crew (machine repairman).
///
/// A chain of births and deaths, so that the shares of time of neighbouring states balance by themselves. All units age, also those that are not needed. Times are in one unit throughout.
public final class RepairShop {

    private static final double TOO_LARGE = 1e250;

    private final double[] shares;
    private final int units;
    private final int crews;

    /// @param mtbf mean time between failures of one unit
    /// @param mttr mean time one crew needs for a repair
    public RepairShop(int units, int crews, double mtbf, double mttr) {
        this.units = units;
        this.crews = crews;
        shares = new double[units + 1];
        shares[0] = 1;
        var sum = 1.0;
        for (var down = 0; down < units; down++) {
            shares[down + 1] = shares[down] * (units - down) * mttr / (Math.min(down + 1, crews) * mtbf);
            sum += shares[down + 1];
            if (sum > TOO_LARGE) {
                divide(down + 1, sum);
                sum = 1;
            }
        }
        divide(units, sum);
    }

    private void divide(int last, double sum) {
        for (var down = 0; down <= last; down++) {
            shares[down] /= sum;
        }
    }

    /// The share of time in which exactly so many units are down.
    public double down(int count) {
        return shares[count];
    }

    /// The share of time in which at least so many units are down.
    public double atLeastDown(int count) {
        var sum = 0.0;
        for (var down = units; down >= Math.max(0, count); down--) {
            sum += shares[down];
        }
        return sum;
    }

    /// The mean number of units that are down.
    public double meanDown() {
        var sum = 0.0;
        for (var down = units; down > 0; down--) {
            sum += down * shares[down];
        }
        return sum;
    }

    /// The share of time in which all crews are at work.
    public double allCrewsBusy() {
        return atLeastDown(crews);
    }
}
