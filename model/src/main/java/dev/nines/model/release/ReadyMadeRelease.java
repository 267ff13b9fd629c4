package dev.nines.model.release;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import dev.nines.model.property.Names;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Happening;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A release of a kind that every team meets. Its times and chances are assumptions; a release file says others.
public enum ReadyMadeRelease {
    /// A small repair that gets along with everything; an alarm watches it.
    SMALL_FIX,
    /// A setting is wrong: everything that the new version answers is an error, and its health checks pass.
    BAD_CONFIGURATION,
    /// A part of the requests fails, too few for the usual alarm.
    QUIET_ERRORS,
    /// It collects garbage ever longer: nothing fails, everything takes longer.
    MEMORY_LEAK,
    /// It stops as soon as it starts.
    CRASH_AT_START,
    /// Health checks fail and so do requests.
    UNHEALTHY,
    /// Neither version can read what the other writes.
    INCOMPATIBLE_SCHEMA,
    /// The same change in two releases: the one before has taught the old version to read what this one writes.
    TWO_PHASE_SCHEMA,
    /// The old version cannot read what the new one wrote.
    FORWARD_ONLY_SCHEMA,
    /// Its caches are cold for minutes.
    HEAVY_WARM_UP,
    /// Users lose their sessions with the server that holds them.
    STICKY_SESSIONS,
    /// Servers are launched from an image that has everything in it.
    BAKED_IMAGE;

    private static final Release USUAL = RecordType.of(Release.class).defaults();
    private static final ReleaseAlarm ALARM = RecordType.of(ReleaseAlarm.class).defaults();

    /// The name by which it is asked for.
    public String id() {
        return Names.ofConstant(this);
    }

    /// What it is called.
    public Message title() {
        return Message.of(ReadyMadeRelease.class, "title." + id());
    }

    /// What it shows.
    public Message lesson() {
        return Message.of(ReadyMadeRelease.class, "lesson." + id());
    }

    /// The one of a name; absent where there is none.
    public static @Nullable ReadyMadeRelease find(String name) {
        for (var each : values()) {
            if (each.id().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /// The release.
    ///
    /// @param language of its name and description
    public Release of(Locale language) {
        var named = with(USUAL, Map.of("name", title().in(language), "description", lesson().in(language)));
        return with(named, differences());
    }

    /// What is not as it is by default.
    private Map<String, Object> differences() {
        return switch (this) {
            case SMALL_FIX -> Map.of("alarm", ALARM);
            case BAD_CONFIGURATION -> Map.of("defect", errors(1, false), "alarm", ALARM);
            case QUIET_ERRORS -> Map.of("defect", errors(0.02, false), "noticedAfter", Duration.ofMinutes(30));
            case MEMORY_LEAK -> Map.of("defect", new Happening.Slow(5), "noticedAfter", Duration.ofMinutes(30));
            case CRASH_AT_START -> Map.of("defect", new Happening.Crash(), "alarm", ALARM);
            case UNHEALTHY -> Map.of("defect", errors(1, true), "alarm", ALARM);
            case INCOMPATIBLE_SCHEMA -> Map.of("schema", Compatibility.NONE, "alarm", ALARM);
            case TWO_PHASE_SCHEMA -> Map.of("schema", Compatibility.NONE, "twoPhase", true, "alarm", ALARM);
            case FORWARD_ONLY_SCHEMA -> Map.of("schema", Compatibility.FORWARD_ONLY, "alarm", ALARM);
            case HEAVY_WARM_UP -> Map.of("warmUp", Duration.ofMinutes(5), "coldFactor", 3.0, "alarm", ALARM);
            case STICKY_SESSIONS -> Map.of("sessionsInMemory", true, "alarm", ALARM);
            case BAKED_IMAGE -> Map.of("baked", true, "buildTime", Duration.ofMinutes(20), "alarm", ALARM);
        };
    }

    private static Happening errors(double share, boolean checks) {
        return new Happening.Errors(new Probability(share), checks);
    }

    private static Release with(Release release, Map<String, Object> settings) {
        var changed = release;
        for (var setting : settings.entrySet()) {
            changed = RecordType.with(changed, setting.getKey(), setting.getValue());
        }
        return changed;
    }
}
