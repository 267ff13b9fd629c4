package dev.nines.model.setting;

import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// How many servers are updated at once.
public sealed interface BatchSize {

    /// One at a time.
    record One() implements BatchSize {}

    /// Half at a time.
    record Half() implements BatchSize {}

    /// All at once.
    record All() implements BatchSize {}

    /// Keeps at least so many healthy.
    record KeepCount(@Range(min = "0", max = "10000") int healthy) implements BatchSize {}

    /// Keeps at least such a share healthy.
    record KeepShare(Probability healthy) implements BatchSize {}

    /// So many at a time.
    record Count(@Range(min = "1", max = "10000") int servers) implements BatchSize {}

    /// Such a share at a time.
    record Share(Probability servers) implements BatchSize {}
}
