package dev.nines.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSizeTest {

    @ParameterizedTest
    @CsvSource({"0 B, 0", "512B, 512", "1 KB, 1024", "1 KiB, 1024", "2.5kb, 2560", "100 GB, 107374182400",
            "1 TB, 1099511627776", "1 PB, 1125899906842624", "8191 PB, 9222246136947933184", "0.3 B, 0"})
    void readsBinaryUnits(String text, long bytes) {
        assertEquals(bytes, DataSize.parse(text).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GB", "10", "-1 GB", "1,5 GB", "10 GBs", "1e3 B", "1 EB", "8192 PB",
            "99999999999999999999 B", "1 IB"})
    void refusesWhatIsNoSize(String text) {
        assertThrows(IllegalArgumentException.class, () -> DataSize.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1 KB", "1536, 1.5 KB", "1048576, 1 MB",
            "107374182400, 100 GB",
            "2254857830, 2.1 GB", "1073741825, 1073741825 B", "1152921504606846977, 1152921504606846977 B",
            "9223372036854775807, 9223372036854775807 B"})
    void writesTheLargestUnitThatIsExact(long bytes, String text) {
        assertEquals(text, new DataSize(bytes).toString());
    }

    @Test
    void readsBackWhatItWrites() {
        var random = new Random(11);
        for (var round = 0; round < 50_000; round++) {
            var size = new DataSize(random.nextLong() >>> 1 + random.nextInt(63));
            assertEquals(size, DataSize.parse(size.toString()));
            var whole = new DataSize(random.nextLong(8192) << 10 * random.nextInt(5));
            assertEquals(whole, DataSize.parse(whole.toString()));
        }
    }

    @Test
    void convertsToGbAndBack() {
        assertEquals(DataSize.parse("2.5 GB"), DataSize.ofGb(2.5));
        assertEquals(2.5, DataSize.parse("2.5 GB").gb());
        assertEquals(4, DataSize.parse("4 KB").kb());
    }

    @Test
    void refusesLessThanNothing() {
        assertThrows(IllegalArgumentException.class, () -> new DataSize(-1));
    }
}
