package dev.nines.analysis.simulation.process;

/// CPU credits of a machine that slows down to its baseline when they are spent, in processor-nanoseconds: Amazon EC2 User Guide, CPU credits
/// and baseline utilization.
///
/// They are earned all the time, at the rate of the baseline, and spent by the processors that are busy.
public final class Credits {

    private final double baseline;
    private final double most;
    private double balance;
    private double slowed;

    /// @param baseline processors that the earnings pay for
    /// @param most that are kept
    /// @param balance at the beginning
    public Credits(double baseline, double most, double balance) {
        if (!(baseline > 0 && balance >= 0 && balance <= most)) {
            throw new IllegalArgumentException(
                    "credits of a baseline of %s, %s of at most %s".formatted(baseline, balance, most));
        }
        this.baseline = baseline;
        this.most = most;
        this.balance = balance;
    }

    /// Processor-nanoseconds that are left.
    public double balance() {
        return balance;
    }

    /// How long it has been slowed down, in nanoseconds.
    public double slowed() {
        return slowed;
    }

    private boolean spent(int busy) {
        return balance <= 0 && busy > baseline;
    }

    /// Share of the speed that so many busy processors have now.
    double share(int busy) {
        return spent(busy) ? baseline / busy : 1;
    }

    /// A while has passed with so many busy.
    void pass(double nanoseconds, int busy) {
        if (spent(busy)) {
            slowed += nanoseconds;
        } else {
            balance = Math.clamp(balance + (baseline - busy) * nanoseconds, 0, most);
        }
    }

    /// Nanoseconds until they are spent if so many stay busy; infinite if they never are, or are already.
    double lasts(int busy) {
        return balance > 0 && busy > baseline ? balance / (busy - baseline) : Double.POSITIVE_INFINITY;
    }

    /// The time at which they are spent has come: what is left is from rounding.
    void run() {
        balance = 0;
    }
}
