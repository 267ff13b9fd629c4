package dev.nines.diagrams.text;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Font;

/// How wide text is, and how it is shortened or broken to fit.
///
/// Widths are plain sums of advance widths: no kerning, no ligatures, as every surface is told to paint it.
public final class TextMeasure {

    /// Height of capitals, rise above and fall below the base line, as shares of the size (from the font's
    /// own tables).
    public static final double CAP_HEIGHT = 0.707;
    public static final double ASCENT = 0.952;
    public static final double DESCENT = 0.241;

    private static final String ELLIPSIS = "…";

    private TextMeasure() {}

    public static double width(String text, Font font) {
        var face = Typeface.of(font.weight());
        double em = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            em += face.width(codePoint);
            i += Character.charCount(codePoint);
        }
        return em * font.size();
    }

    /// The text if it fits, else its start and an ellipsis; empty when not even that fits.
    public static String fitted(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        double left = room - width(ELLIPSIS, font);
        if (left < 0) {
            return "";
        }
        return text.substring(0, fitting(text, 0, font, left)).stripTrailing() + ELLIPSIS;
    }

    /// The text in lines no wider than the room, broken at spaces, between Hangul or other ideographic
    /// letters, and inside a word only when the word alone is too wide; the last line allowed ends in an
    /// ellipsis when something is left.
    public static List<String> wrapped(String text, Font font, double room, int mostLines) {
        var lines = new ArrayList<String>();
        int from = 0;
        var source = text.strip();
        while (from < source.length() && lines.size() < mostLines) {
            if (lines.size() == mostLines - 1) {
                lines.add(fitted(source.substring(from), font, room));
                break;
            }
            int fits = Math.max(fitting(source, from, font, room), source.offsetByCodePoints(from, 1));
            int cut = fits == source.length() ? fits : breakBefore(source, from, fits);
            lines.add(source.substring(from, cut).stripTrailing());
            from = cut;
            while (from < source.length() && source.charAt(from) == ' ') {
                from++;
            }
        }
        return lines;
    }

    /// End of the longest part from the start that fits; at least one code point beyond the start unless
    /// nothing is left.
    private static int fitting(String text, int from, Font font, double room) {
        var face = Typeface.of(font.weight());
        double used = 0;
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += face.width(codePoint) * font.size();
            if (used > room) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int breakBefore(String text, int from, int limit) {
        for (int at = limit; at > from; at--) {
            if (text.charAt(at) == ' '
                    || breaksAnywhere(text.charAt(at - 1)) && breaksAnywhere(text.charAt(at))) {
                return at;
            }
        }
        return limit;
    }

    private static boolean breaksAnywhere(char letter) {
        return Character.isIdeographic(letter)
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }
}
