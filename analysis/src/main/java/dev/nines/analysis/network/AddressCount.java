package dev.nines.analysis.network;

/// How many addresses are in use at each moment.
///
/// @param full everything grown to its maximum
/// @param release the same while a release is under way
/// @param zoneLost at full load after the loss of another zone
public record AddressCount(long now, long full, long release, long zoneLost) {

    /// No addresses.
    public static final AddressCount NONE = new AddressCount(0, 0, 0, 0);

    /// A count that neither a release nor the loss of a zone changes.
    static AddressCount of(long now, long full) {
        return new AddressCount(now, full, full, full);
    }

    /// A count that only a release needs.
    static AddressCount releasing(long extra) {
        return new AddressCount(0, 0, extra, 0);
    }

    /// The sum at each moment.
    public AddressCount plus(AddressCount other) {
        return new AddressCount(now + other.now, full + other.full, release + other.release,
                zoneLost + other.zoneLost);
    }

    /// The difference at each moment.
    AddressCount minus(AddressCount other) {
        return new AddressCount(now - other.now, full - other.full, release - other.release,
                zoneLost - other.zoneLost);
    }

    /// The count at a moment.
    public long at(Moment moment) {
        return switch (moment) {
            case NOW -> now;
            case FULL_LOAD -> full;
            case RELEASE -> release;
            case ZONE_LOST -> zoneLost;
        };
    }

    /// The most of all moments.
    public long peak() {
        return Math.max(Math.max(now, full), Math.max(release, zoneLost));
    }
}
