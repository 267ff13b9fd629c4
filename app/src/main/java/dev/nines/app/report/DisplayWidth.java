package dev.nines.app.report;

/// How many columns of a terminal a text takes: Hangul and other East Asian wide letters take two.
///
/// The ranges are those of Unicode's `EastAsianWidth` classes W and F that designs plausibly hold.
final class DisplayWidth {

    /// Pairs of first and last wide code point.
    private static final int[] WIDE = {0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00,
            0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
            0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD};

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint < 0x20 ? 0 : 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    private static boolean wide(int codePoint) {
        for (var pair = 0; pair < WIDE.length; pair += 2) {
            if (codePoint >= WIDE[pair] && codePoint <= WIDE[pair + 1]) {
                return true;
            }
        }
        return false;
    }

    /// The text with spaces to a width, before it or after it.
    static String pad(String text, int width, boolean right) {
        var spaces = " ".repeat(Math.max(0, width - of(text)));
        return right ? spaces + text : text + spaces;
    }
}
