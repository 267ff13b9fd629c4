package dev.nines.model.check;

import java.math.BigDecimal;
import java.math.MathContext;

/// Sums of shares as people read them.
final class Shares {

    private Shares() {}

    /// Four significant digits, without trailing zeros.
    static String text(double sum) {
        return new BigDecimal(sum).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
