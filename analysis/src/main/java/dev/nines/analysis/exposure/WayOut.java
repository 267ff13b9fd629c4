package dev.nines.analysis.exposure;

import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// How packets leave a subnet for the internet.
///
/// @param subnet the subnet
/// @param kind the kind of way
/// @param gateway the gateway, absent where there is no way
public record WayOut(ComponentId subnet, Kind kind, @Nullable ComponentId gateway) {

    /// Ways out of a subnet.
    public enum Kind {
        /// Through an internet gateway, for what has a public address.
        INTERNET_GATEWAY,
        /// Through a NAT gateway or a server that does its work.
        NAT,
        /// None.
        NONE
    }
}
