package dev.nines.model.release;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// A new version of a program and what is known of it before it is released.
///
/// @param name what it is called
/// @param description what is special about it
/// @param buildTime until there is something to release, an image where it is baked
/// @param baked whether new servers are launched from an image that holds it; else an agent installs it after the boot
/// @param installTime to download, install and configure it on a server
/// @param startTime from its start until it answers; absent: that of the programs of the design
/// @param chanceBad that it harms production
/// @param defect what a bad one does; absent: half of the requests that it serves fail
/// @param alarm what notices a bad one; absent: only people do
/// @param noticedAfter time until people notice a bad one
/// @param schema whether it gets along with the data of the version before
/// @param twoPhase whether a release before has taught the old version to read what this one writes
/// @param sessionsInMemory whether users lose their session with the server that holds it
/// @param warmUp time after its start in which its own caches are cold
/// @param coldFactor how many times longer service takes meanwhile
/// @param strategies ways to release it besides those that everybody knows
/// @param extra fields of a newer version of the format, kept as they were read
public record Release(@Default("") String name, @Default("") String description,
        @Default("10m") @Range(min = "0s", max = "2d") Duration buildTime, @Default("false") boolean baked,
        @Default("60s") @Range(min = "0s", max = "8h") Duration installTime,
        @Range(min = "0s", max = "1h") @Nullable Duration startTime, @Default("0.1") Probability chanceBad,
        @Nullable Happening defect, @Nullable ReleaseAlarm alarm,
        @Default("10m") @Range(min = "0s", max = "7d") Duration noticedAfter, @Default("both") Compatibility schema,
        @Default("false") boolean twoPhase, @Default("false") boolean sessionsInMemory,
        @Default("0s") @Range(min = "0s", max = "1h") Duration warmUp,
        @Default("2") @Range(min = "1", max = "1000") double coldFactor, List<Strategy> strategies, Map<String, Object> extra) {

    public Release {
        strategies = List.copyOf(strategies);
        extra = Map.copyOf(extra);
    }

    /// What a bad one does.
    public Happening harm() {
        return defect == null ? new Happening.Errors(new Probability(0.5), false) : defect;
    }

    /// Whether both versions may serve at the same time.
    public boolean mayMix() {
        return schema != Compatibility.NONE || twoPhase;
    }

    /// Whether the old version can take over again.
    public boolean canGoBack() {
        return schema == Compatibility.BOTH || twoPhase;
    }
}
