package dev.nines.diagrams.mark;

/// How well one colour is seen on another.
///
/// Relative luminance and contrast ratio of the Web Content Accessibility Guidelines 2.2: `(L1 + 0.05) / (L2 + 0.05)`, the
/// lighter colour first; 4.5 is the least for words and 3 for large words and for what is no word.
public final class Contrast {

    /// The least ratio for words.
    public static final double WORDS = 4.5;
    /// The least ratio for large words, lines and icons.
    public static final double SHAPES = 3;

    private static final int STEPS = 100;

    private Contrast() {}

    /// The contrast ratio, 1 to 21.
    public static double ratio(Color one, Color other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /// A colour as near to the given one as contrast allows: mixed with another until it is seen well on all grounds.
    ///
    /// @param towards what it is mixed with where it has to be, seen well on all grounds itself
    /// @param least the least ratio
    public static Color deepened(Color color, Color towards, double least, Color... grounds) {
        for (var step = 0; step < STEPS; step++) {
            var mixed = towards.over(color, (double) step / STEPS);
            if (seen(mixed, least, grounds)) {
                return mixed;
            }
        }
        return towards;
    }

    private static boolean seen(Color color, double least, Color... grounds) {
        for (var ground : grounds) {
            if (ratio(color, ground) < least) {
                return false;
            }
        }
        return true;
    }
}
