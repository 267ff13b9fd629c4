package dev.nines.analysis.capacity;

/// How much of a resource is in use at the peak.
///
/// @param used in use, mean
/// @param limit how much there is
public record ResourceUse(Resource resource, double used, double limit, Basis basis) {

    /// The share in use; above 1 where there is not enough.
    public double utilisation() {
        return limit == 0 ? used == 0 ? 0 : Double.POSITIVE_INFINITY : used / limit;
    }
}
