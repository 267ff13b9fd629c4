package dev.nines.model.setting;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// How an Auto Scaling group replaces its servers.
public record InstanceRefresh(@Default("0.9") Probability minHealthy,
        @Default("1") @Range(min = "1", max = "2") double maxHealthy,
        @Range(min = "0s", max = "1h") @Nullable Duration warmup, List<Probability> checkpoints,
        @Default("1h") @Range(min = "0s", max = "2d") Duration checkpointDelay,
        @Default("0s") @Range(min = "0s", max = "2d") Duration bakeTime,
        @Default("false") boolean autoRollback, @Default("false") boolean skipMatching) {

    public InstanceRefresh {
        checkpoints = List.copyOf(checkpoints);
    }

    /// Whether new servers come before old ones go: where more may be there than usual, or none may be missing.
    public boolean launchesFirst() {
        return maxHealthy > 1 || minHealthy.value() == 1;
    }

    /// Servers that are replaced at once, of so many: those there may be beyond the usual, else those that may be missing; at least one.
    public int batch(int servers) {
        int beyond = (int) Math.floor(servers * (maxHealthy - 1) + 1e-9);
        return launchesFirst()
                ? Math.min(servers, Math.max(1, beyond))
                : new BatchSize.KeepShare(minHealthy).of(servers);
    }
}
