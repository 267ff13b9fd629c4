package dev.nines.model.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// An amount of data in bytes; a KB is 1,024 bytes, a GB 1,024³, as cloud providers bill.
public record DataSize(long bytes) implements Comparable<DataSize> {

    /// No data.
    public static final DataSize ZERO = new DataSize(0);

    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB", "PB");
    private static final List<String> BINARY_UNITS = List.of("B", "KIB", "MIB", "GIB", "TIB", "PIB");
    private static final double GB = 1024.0 * 1024 * 1024;

    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("size is " + bytes + " bytes; it must be at least 0");
        }
    }

    /// A size in GB.
    public static DataSize ofGb(double gb) {
        return new DataSize(Math.round(gb * GB));
    }

    /// Reads text like `100 GB`, `2.5KB` or `512 B`.
    ///
    /// @throws IllegalArgumentException if the text is no size
    public static DataSize parse(String text) {
        var upper = text.strip().toUpperCase(Locale.ROOT);
        var number = Scan.number(upper, 0);
        var unit = upper.substring(Scan.space(upper, number));
        var power = Math.max(UNITS.indexOf(unit), BINARY_UNITS.indexOf(unit));
        if (number == 0 || power < 0) {
            throw new IllegalArgumentException(
                    "size is \"" + text + "\"; write a number and B, KB, MB, GB, TB or PB");
        }
        var bytes = new BigDecimal(upper.substring(0, number)).multiply(BigDecimal.valueOf(1L << 10 * power));
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("size is \"" + text + "\"; the most is 8191 PB");
        }
        return new DataSize(bytes.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// The size in GB.
    public double gb() {
        return bytes / GB;
    }

    /// The size in KB.
    public double kb() {
        return bytes / 1024.0;
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    /// A short form that [#parse] reads back to the same size: at most two decimals, else bytes.
    @Override
    public String toString() {
        for (var power = UNITS.size() - 1; power > 0; power--) {
            var unit = BigDecimal.valueOf(1L << 10 * power);
            var amount = BigDecimal.valueOf(bytes).divide(unit, 2, RoundingMode.HALF_UP);
            if (amount.compareTo(BigDecimal.ONE) >= 0
                    && amount.multiply(unit).setScale(0, RoundingMode.HALF_UP).longValue() == bytes) {
                return amount.stripTrailingZeros().toPlainString() + " " + UNITS.get(power);
            }
        }
        return bytes + " B";
    }
}
