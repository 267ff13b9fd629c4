package dev.nines.analysis.availability;

import java.math.BigDecimal;

import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.Reliability;

/// How often something fails, how long its failure stays unnoticed, and how long the repair takes after that.
///
/// With M = mean time between failures and R = detection + repair: failed = R ÷ (M + R), working = M ÷ (M + R) (Availability and
/// Beyond, equation 2; the time to detect is part of the time to repair).
///
/// @param failed share of time it is failed
/// @param working share of time it works, kept by itself for its digits
/// @param mtbfHours mean working time until a failure; infinite for what never fails
/// @param detectionHours mean time until a failure is noticed
/// @param repairHours mean time from then on until it works
public record Failing(double failed, double working, double mtbfHours, double detectionHours, double repairHours, Basis basis) {

    /// Hours until a failure is noticed and repaired, where nothing says how many: an hour in all, an assumption.
    static final double USUAL_DETECTION = 0.25;
    static final double USUAL_REPAIR = 0.75;

    static final Failing NEVER = new Failing(0, 1, Double.POSITIVE_INFINITY, 0, 0, Basis.ASSUMED);

    static Failing times(double mtbfHours, double detectionHours, double repairHours, Basis basis) {
        var down = detectionHours + repairHours;
        return new Failing(down / (mtbfHours + down), mtbfHours / (mtbfHours + down), mtbfHours, detectionHours, repairHours,
                basis);
    }

    /// From an availability: 0.9999 means 0.0001 to the last digit, as it is written in decimals.
    static Failing share(double availability, double detectionHours, double repairHours, Basis basis) {
        var failed = BigDecimal.ONE.subtract(BigDecimal.valueOf(availability)).doubleValue();
        return new Failing(failed, availability, (detectionHours + repairHours) * availability / failed, detectionHours,
                repairHours,
                basis);
    }

    /// As a person set it; times that the setting does not say are those of this.
    Failing as(Reliability reliability) {
        return switch (reliability) {
            case Reliability.Times times -> {
                var mttr = Durations.seconds(times.mttr()) / 3600;
                var detection = Math.min(detectionHours, mttr);
                yield times(Durations.seconds(times.mtbf()) / 3600, detection, mttr - detection, Basis.SET);
            }
            case Reliability.Share share -> downHours() == 0
                    ? share(share.availability().value(), USUAL_DETECTION, USUAL_REPAIR, Basis.SET)
                    : share(share.availability().value(), detectionHours, repairHours, Basis.SET);
        };
    }

    /// Failures in an hour.
    double frequency() {
        return mtbfHours == 0 ? 0 : working / mtbfHours;
    }

    /// Mean time from a failure to working again.
    public double downHours() {
        return detectionHours + repairHours;
    }
}
