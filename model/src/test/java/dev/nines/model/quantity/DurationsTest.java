package dev.nines.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"0s, PT0S", "250ms, PT0.25S", "1m30s, PT1M30S", "1.5h, PT1H30M", "7d, PT168H",
            "200us, PT0.0002S",
            "1 h 5 m, PT1H5M", "2min, PT2M", "3ns, PT0.000000003S", "106751d, PT2562024H"})
    void readsUnits(String text, Duration expected) {
        assertEquals(expected, Durations.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "30", "-1s", "1w", "1,5h", "1h-5m", "1e3s", "106752d", "1S"})
    void refusesWhatIsNoDuration(String text) {
        assertThrows(IllegalArgumentException.class, () -> Durations.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0s", "PT0.25S, 250ms", "PT90S, 1m30s", "PT168H, 7d", "PT0.0002S, 200us",
            "PT25H, 1d1h"})
    void writesTheLargestUnitsFirst(Duration duration, String text) {
        assertEquals(text, Durations.text(duration));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0 s", "PT0.25S, 250 ms", "PT90S, 1 min 30 s", "PT20M, 20 min", "PT25H, 1 d 1 h"})
    void setsUnitsApartInSentences(Duration duration, String words) {
        assertEquals(words, Durations.words(duration));
    }

    @Test
    void readsBackWhatItWrites() {
        var random = new Random(5);
        for (var round = 0; round < 50_000; round++) {
            var duration = Duration.ofNanos(random.nextLong() >>> 1 + random.nextInt(63));
            assertEquals(duration, Durations.parse(Durations.text(duration)));
            assertEquals(duration, Durations.parse(Durations.words(duration)));
        }
    }

    @Test
    void countsSeconds() {
        assertEquals(90.25, Durations.seconds(Duration.ofMillis(90_250)));
    }

    @Test
    void refusesToWriteANegativeDuration() {
        assertThrows(IllegalArgumentException.class, () -> Durations.text(Duration.ofSeconds(-1)));
    }
}
