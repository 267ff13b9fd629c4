package dev.nines.analysis.network;

/// How large the subnets of a tier are to be.
public sealed interface TierSize {

    /// All tiers of this size share what the others leave, in equal subnets as large as fit.
    record Equal() implements TierSize {}

    /// Subnets of a prefix length.
    record Fixed(int prefix) implements TierSize {}

    /// Room for so many addresses in each zone, and to grow.
    ///
    /// @param growth times the addresses needed now; at least 1
    record Needed(long addresses, double growth) implements TierSize {

        public Needed {
            if (addresses < 0 || !(growth >= 1 && growth <= 1e6)) {
                throw new IllegalArgumentException("addresses are " + addresses + " with growth " + growth
                        + "; they must be at least 0 and the growth 1 to 1,000,000");
            }
        }

        /// The addresses with growth.
        long grown() {
            return (long) Math.ceil(addresses * growth - 1e-9);
        }
    }
}
