package dev.nines.model.quantity;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Durations as people write them: `250ms`, `30s`, `1m30s`, `1h`, `7d`; in sentences `1 min 30 s`.
public final class Durations {

    private static final Map<String, Long> NANOS = new LinkedHashMap<>();
    /// A minute where no number stands close to it, which would be metres.
    private static final String MINUTES = "min";
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    static {
        NANOS.put("d", 86_400_000_000_000L);
        NANOS.put("h", 3_600_000_000_000L);
        NANOS.put("m", 60_000_000_000L);
        NANOS.put("s", 1_000_000_000L);
        NANOS.put("ms", 1_000_000L);
        NANOS.put("us", 1_000L);
        NANOS.put("ns", 1L);
    }

    private Durations() {}

    /// Reads a duration.
    ///
    /// @throws IllegalArgumentException if the text is none, or longer than 292 years
    public static Duration parse(String text) {
        var trimmed = text.strip();
        var nanos = BigDecimal.ZERO;
        var at = 0;
        do {
            var number = Scan.number(trimmed, at);
            var unit = Scan.space(trimmed, number);
            var end = Scan.letters(trimmed, unit);
            var name = trimmed.substring(unit, end);
            var factor = NANOS.get(name.equals(MINUTES) ? "m" : name);
            if (number == at || factor == null) {
                throw new IllegalArgumentException(
                        "duration is \"" + text + "\"; write for example 250ms, 30s, 1m30s, 1h or 7d");
            }
            nanos = nanos.add(new BigDecimal(trimmed.substring(at, number)).multiply(BigDecimal.valueOf(factor)));
            at = Scan.space(trimmed, end);
        } while (at < trimmed.length());
        if (nanos.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("duration is \"" + text + "\"; the most is 292 years");
        }
        return Duration.ofNanos(nanos.longValue());
    }

    /// The form of files and narrow places, largest unit first; [#parse] reads it back to the same duration.
    ///
    /// @throws IllegalArgumentException
    ///             if the duration is negative
    public static String text(Duration duration) {
        return String.join("", parts(duration, "", "m"));
    }

    /// The form of sentences, which [#parse] reads too: `1 min 30 s`.
    ///
    /// @throws IllegalArgumentException
    ///             if the duration is negative
    public static String words(Duration duration) {
        return String.join(" ", parts(duration, " ", MINUTES));
    }

    private static List<String> parts(Duration duration, String gap, String minutes) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration is " + duration + "; it must be at least 0");
        }
        if (duration.isZero()) {
            return List.of("0" + gap + "s");
        }
        var rest = duration.toNanos();
        var parts = new ArrayList<String>();
        for (var unit : NANOS.entrySet()) {
            var whole = rest / unit.getValue();
            if (whole > 0) {
                parts.add(whole + gap + (unit.getKey().equals("m") ? minutes : unit.getKey()));
                rest -= whole * unit.getValue();
            }
        }
        return parts;
    }

    /// The duration in seconds.
    public static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() * 1e-9;
    }
}
