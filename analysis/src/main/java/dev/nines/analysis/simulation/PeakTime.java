package dev.nines.analysis.simulation;

import java.time.Duration;

import dev.nines.model.Architecture;
import dev.nines.model.component.Users;

/// When a design has most to do.
public final class PeakTime {

    private static final int DAY = 24 * 60;
    private static final int QUARTER = 15;

    private PeakTime() {}

    /// The first quarter of an hour of a day at which all users together send most.
    public static Duration of(Architecture design) {
        var profiles = design.components().stream()
                .map(component -> component.spec() instanceof Users users ? users.profile() : null)
                .filter(profile -> profile != null).toList();
        int best = 0;
        double most = 0;
        for (int minute = 0; minute < DAY; minute += QUARTER) {
            double rate = 0;
            for (var profile : profiles) {
                rate += profile.rateAt(minute * 60.0);
            }
            // more by a hair is the same
            if (rate > most * (1 + 1e-9)) {
                most = rate;
                best = minute;
            }
        }
        return Duration.ofMinutes(best);
    }
}
