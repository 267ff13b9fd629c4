package dev.nines.analysis.network;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A part of an address map.
///
/// @param label name of the subnet or of the tier it is kept for; empty where it is free
/// @param subnet the subnet that uses it, or null
public record Stretch(Cidr block, Use use, String label, @Nullable ComponentId subnet) {

    /// What a stretch is for.
    public enum Use {
        /// A subnet.
        USED,
        /// Kept for further zones of a tier.
        RESERVED,
        /// Nothing yet.
        FREE
    }

    /// A stretch that nothing uses.
    static Stretch free(Cidr block) {
        return new Stretch(block, Use.FREE, "", null);
    }
}
