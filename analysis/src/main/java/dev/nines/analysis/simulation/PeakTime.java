package dev.nines.analysis.simulation;

import java.time.Duration;

import dev.nines.model.Architecture;
import dev.nines.model.component.Users;

/// When a design has most to do.
public final class PeakTime {

    private static final int WEEK = 7 * 24 * 60;
    private static final int QUARTER = 15;

    private PeakTime() {}

    /// The first quarter of an hour of a week in which all users together send most.
    public static Duration of(Architecture design) {
        var profiles = design.components().stream()
                .map(component -> component.spec() instanceof Users users ? users.profile() : null)
                .filter(profile -> profile != null).toList();
        int best = 0;
        double most = 0;
        for (int minute = 0; minute < WEEK; minute += QUARTER) {
            double rate = 0;
            for (var profile : profiles) {
                rate += profile.rateAt(minute * 60.0);
            }
            if (rate > most * (1 + 1e-9)) {
                most = rate;
                best = minute;
            }
        }
        return Duration.ofMinutes(best);
    }
}
