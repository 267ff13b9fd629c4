package dev.nines.analysis.network;

import dev.nines.model.Severity;
import org.jspecify.annotations.Nullable;

/// Whether a subnet holds what is asked of it, and where it first does not; best first.
public enum Fit {
    /// It holds everything.
    FITS(null),
    /// Load balancers cannot grow to the provider's maximum.
    BALANCER_GROWTH(Severity.ADVICE),
    /// It cannot take over what ran in a lost zone.
    ZONE_LOST(Severity.WARNING),
    /// It does not hold a release at full load.
    RELEASE(Severity.WARNING),
    /// It does not hold full load.
    FULL_LOAD(Severity.WARNING),
    /// It does not hold what stands in it now.
    NOW(Severity.ERROR);

    private final @Nullable Severity severity;

    Fit(@Nullable Severity severity) {
        this.severity = severity;
    }

    /// How bad it is, or null where everything fits.
    public @Nullable Severity severity() {
        return severity;
    }

    /// The judgement for a demand.
    ///
    /// @param growth the part of the demand that is growth of load balancers
    static Fit of(long usable, AddressCount demand, AddressCount growth) {
        var needed = demand.minus(growth);
        if (needed.now() > usable) {
            return NOW;
        } else if (needed.full() > usable) {
            return FULL_LOAD;
        } else if (needed.release() > usable) {
            return RELEASE;
        } else if (needed.zoneLost() > usable) {
            return ZONE_LOST;
        }
        return demand.peak() > usable ? BALANCER_GROWTH : FITS;
    }
}
