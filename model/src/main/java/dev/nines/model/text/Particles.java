package dev.nines.model.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Chooses between the two forms of a Korean particle, which depend on the sound that the word before it ends with.
///
/// Bundles write both, as in `{0}이(가)`, because the word comes later. Where its sound is not certain, as with many English
/// names, both stay, which is how Korean programs write them.
final class Particles {

    /// How a word ends: on a vowel, on `ㄹ`, or on another consonant.
    private enum End {
        VOWEL,
        RIEUL,
        CONSONANT
    }

    private static final Pattern PAIR = Pattern.compile("은\\(는\\)|이\\(가\\)|을\\(를\\)|[와과]\\([과와]\\)|\\(으\\)로|\\(이\\)라");

    /// Quotes, emphasis, and what stands in brackets have no say.
    private static final Pattern SILENT = Pattern.compile("([”’\"*`]|\\([^()]*\\))+$");
    private static final Pattern UNIT = Pattern.compile("[0-9] ?(ns|us|ms|s|min|h|d|[kKMGTP]i?B|%)$");
    private static final Map<String, End> UNITS = Map.of("min", End.CONSONANT, "h", End.CONSONANT, "d", End.RIEUL);

    /// Letters that are read one by one, as in `CPU`.
    private static final Pattern LETTERS = Pattern.compile("([A-Z]{2,}|(?<![A-Za-z])[A-Z])$");
    private static final Pattern SPELT_RIEUL = Pattern.compile("[LR178]$");
    private static final Pattern SPELT_CONSONANT = Pattern.compile("[MN036]$");
    private static final Pattern RIEUL = Pattern.compile("le?$");
    private static final Pattern CONSONANT = Pattern.compile("([mn]e?|ng)$");

    /// `network` and `rack`, `fleet` and `bucket` end alike and sound different: such letters are not among these.
    private static final Pattern VOWEL = Pattern.compile("([adfhiorsuvwxyz]|[^lmn]e)$");

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    /// Syllables that differ in their last sound alone; the first of them has none.
    private static final int ENDS = 28;
    private static final int RIEUL_END = 8;

    private Particles() {}

    /// Text in which every pair that can be decided is.
    static String settled(String text) {
        var pairs = PAIR.matcher(text);
        if (!pairs.find()) {
            return text;
        }
        var settled = new StringBuilder();
        do {
            var end = end(text.substring(0, pairs.start()));
            pairs.appendReplacement(settled, Matcher.quoteReplacement(end == null ? pairs.group() : form(pairs.group(), end)));
        } while (pairs.find());
        return pairs.appendTail(settled).toString();
    }

    private static @Nullable End end(String before) {
        var word = SILENT.matcher(before).replaceFirst("");
        if (word.isEmpty()) {
            return null;
        }
        char last = word.charAt(word.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int end = (last - FIRST_SYLLABLE) % ENDS;
            return end == 0 ? End.VOWEL : end == RIEUL_END ? End.RIEUL : End.CONSONANT;
        }
        var unit = UNIT.matcher(word);
        if (unit.find()) {
            return UNITS.getOrDefault(unit.group(1), End.VOWEL);
        }
        if (Character.isDigit(last) || LETTERS.matcher(word).find()) {
            return end(word, SPELT_RIEUL, SPELT_CONSONANT, End.VOWEL);
        }
        return end(word.toLowerCase(Locale.ROOT), RIEUL, CONSONANT, VOWEL.matcher(word).find() ? End.VOWEL : null);
    }

    private static @Nullable End end(String word, Pattern rieul, Pattern consonant, @Nullable End otherwise) {
        return rieul.matcher(word).find() ? End.RIEUL : consonant.matcher(word).find() ? End.CONSONANT : otherwise;
    }

    private static String form(String pair, End end) {
        boolean open = end == End.VOWEL;
        return switch (pair) {
            case "은(는)" -> open ? "는" : "은";
            case "이(가)" -> open ? "가" : "이";
            case "을(를)" -> open ? "를" : "을";
            case "(으)로" -> end == End.CONSONANT ? "으로" : "로";
            case "(이)라" -> open ? "라" : "이라";
            default -> open ? "와" : "과";
        };
    }
}
