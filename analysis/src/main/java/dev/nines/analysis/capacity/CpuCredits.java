package dev.nines.analysis.capacity;

/// CPU credits of one burstable server; a credit is one vCPU at full speed for a minute.
///
/// Figures: Amazon EC2 User Guide, "CPU credits and baseline utilization for burstable performance instances".
///
/// @param earned credits earned in an hour
/// @param spent credits the mean load spends in an hour
/// @param spentAtPeak credits the peak spends in an hour
/// @param balance most credits kept
/// @param unlimited whether surplus credits are billed instead of the server slowing down
/// @param baseline share of every vCPU that the earnings pay for
public record CpuCredits(double earned, double spent, double spentAtPeak, double balance, boolean unlimited,
        double baseline) {

    /// Share of every vCPU that the mean load uses.
    public double use() {
        return spent / earned * baseline;
    }

    /// Whether the mean load spends more than is earned.
    public boolean runsOut() {
        return spent > earned;
    }

    /// Minutes that a full balance lasts at the peak; infinite where the peak spends no more than is earned.
    ///
    /// balance / (vCPU · (u − baseline)), since vCPU · u · 60 credits are spent in an hour.
    public double minutesAtPeak() {
        return spentAtPeak > earned ? balance / ((spentAtPeak - earned) / 60) : Double.POSITIVE_INFINITY;
    }
}
