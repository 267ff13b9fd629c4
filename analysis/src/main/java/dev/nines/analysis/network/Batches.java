package dev.nines.analysis.network;

import dev.nines.model.setting.BatchSize;

/// How many of a number of servers a release works on at once.
final class Batches {

    private Batches() {}

    /// Servers of one batch: at least 1 where there are any, at most all.
    ///
    /// As CodeDeploy counts: half is rounded down, what must stay healthy is rounded up.
    static int size(BatchSize batch, int servers) {
        var size = switch (batch) {
            case BatchSize.One _ -> 1;
            case BatchSize.Half _ -> servers / 2;
            case BatchSize.All _ -> servers;
            case BatchSize.KeepCount keep -> servers - keep.healthy();
            case BatchSize.KeepShare keep -> servers - ceiling(servers * keep.healthy().value());
            case BatchSize.Count count -> count.servers();
            case BatchSize.Share share -> ceiling(servers * share.servers().value());
        };
        return Math.min(servers, Math.max(1, size));
    }

    /// The next whole number, forgiving what floating point adds to a product.
    static int ceiling(double value) {
        return (int) Math.ceil(value - 1e-9);
    }
}
