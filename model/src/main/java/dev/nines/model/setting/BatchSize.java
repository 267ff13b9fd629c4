package dev.nines.model.setting;

import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// How many servers are updated at once.
public sealed interface BatchSize {

    /// Servers of one batch of so many: at least 1 where there are any, at most all.
    ///
    /// As CodeDeploy counts: half is rounded down, what must stay healthy is rounded up.
    default int of(int servers) {
        int size = switch (this) {
            case One _ -> 1;
            case Half _ -> servers / 2;
            case All _ -> servers;
            case KeepCount keep -> servers - keep.healthy();
            case KeepShare keep -> servers - ceiling(servers * keep.healthy().value());
            case Count count -> count.servers();
            case Share share -> ceiling(servers * share.servers().value());
        };
        return Math.min(servers, Math.max(1, size));
    }

    /// The next whole number, forgiving what floating point adds to a product.
    static int ceiling(double value) {
        return (int) Math.ceil(value - 1e-9);
    }

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
