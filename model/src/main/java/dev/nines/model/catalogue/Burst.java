package dev.nines.model.catalogue;

import java.util.Map;

import dev.nines.model.setting.CreditMode;
import org.jspecify.annotations.Nullable;

/// How a burstable instance type earns and keeps CPU credits; one credit is one vCPU at full speed for one
/// minute.
///
/// Figures: Amazon EC2 User Guide, "CPU credits and baseline utilization for burstable performance instances".
///
/// @param creditsPerHour
///            credits earned in an hour, for all vCPUs together
/// @param maxCredits
///            most credits kept: 24 hours of earnings
/// @param baseline
///            share of every vCPU that the earnings pay for, 0 to 1
/// @param unlimitedByDefault
///            whether surplus use is billed instead of throttled unless the person says otherwise
public record Burst(double creditsPerHour, double maxCredits, double baseline, boolean unlimitedByDefault) {

    private static final Map<String, Burst> T3 = Map.of("nano", unlimited(6, 0.05), "micro",
            unlimited(12, 0.10), "small",
            unlimited(24, 0.20), "medium", unlimited(24, 0.20), "large", unlimited(36, 0.30), "xlarge",
            unlimited(96, 0.40),
            "2xlarge", unlimited(192, 0.40));
    private static final Map<String, Burst> T2 = Map.of("nano", standard(3, 0.05), "micro", standard(6, 0.10),
            "small",
            standard(12, 0.20), "medium", standard(24, 0.20), "large", standard(36, 0.30), "xlarge",
            standard(54, 0.225),
            "2xlarge", standard(81.6, 0.17));

    /// The burst behaviour of a type, absent for types that always run at full speed.
    static @Nullable Burst of(String family, String size) {
        return switch (family) {
            case "t3", "t3a", "t4g" -> T3.get(size);
            case "t2" -> T2.get(size);
            default -> null;
        };
    }

    /// Whether a server goes on at full speed when its credits are spent.
    ///
    /// @param mode what is set; absent for the family's own way
    public boolean unlimited(@Nullable CreditMode mode) {
        return mode == null ? unlimitedByDefault : mode == CreditMode.UNLIMITED;
    }

    private static Burst unlimited(double creditsPerHour, double baseline) {
        return new Burst(creditsPerHour, creditsPerHour * 24, baseline, true);
    }

    private static Burst standard(double creditsPerHour, double baseline) {
        return new Burst(creditsPerHour, creditsPerHour * 24, baseline, false);
    }
}
