package dev.nines.app.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Finds names by some of their letters in order: `zse` finds “Zoom to selection”, `ㅅㅌ` finds “선택”.
///
/// Of all ways to find the letters the best counts: letters that begin a word or follow each other tell more than letters
/// strewn about. A Hangul consonant stands for any syllable that begins with it, and a syllable without a final
/// consonant for one that goes on, as it does while it is being written.
public final class Fuzzy {

    private static final int LETTER = 1;
    private static final int BEGINS_WORD = 9;
    private static final int FOLLOWS = 6;
    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';
    private static final int FINALS = 28;
    private static final int MEDIALS = 21;
    /// The nineteen initial consonants, as they are written alone.
    private static final List<Integer> INITIALS = List.of(0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141, 0x3142, 0x3143,
            0x3145,
            0x3146, 0x3147, 0x3148, 0x3149, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E);

    /// A name that was found.
    ///
    /// @param score the more, the better
    /// @param places where the letters stand in the name
    public record Match(int score, BitSet places) {}

    private Fuzzy() {}

    /// The best way to find letters in a name; null where they are not there in order. Spaces in what was typed are
    /// left out.
    public static @Nullable Match of(String typed, String name) {
        var letters = typed.replace(" ", "");
        if (letters.isEmpty()) {
            return new Match(0, new BitSet());
        }
        var rows = new ArrayList<int[]>();
        for (var at = 0; at < letters.length(); at++) {
            rows.add(row(letters.charAt(at), name, at == 0 ? null : rows.get(at - 1)));
        }
        var last = rows.getLast();
        var best = Arrays.stream(last).max().orElse(NEVER);
        return best <= 0 ? null : new Match(best * 4 - name.length(), places(rows, name));
    }

    /// The best of several names of one thing; only places in the first of them are told.
    public static @Nullable Match ofAny(String typed, List<String> names) {
        Match best = null;
        for (var at = 0; at < names.size(); at++) {
            var match = of(typed, names.get(at));
            if (match != null && (best == null || match.score() > best.score())) {
                best = at == 0 ? match : new Match(match.score() - at, new BitSet());
            }
        }
        return best;
    }

    /// For each place of the name the best score of a way that ends there with this letter.
    private static int[] row(char letter, String name, int @Nullable [] before) {
        var row = new int[name.length()];
        var reach = before == null ? 0 : NEVER;
        for (var place = 0; place < row.length; place++) {
            var own = LETTER + (beginsWord(name, place) ? BEGINS_WORD : 0);
            var following = before == null || place == 0 ? NEVER : before[place - 1] + FOLLOWS;
            var fits = same(letter, name.charAt(place));
            row[place] = fits ? Math.max(reach, following) + own : NEVER;
            reach = before == null ? 0 : Math.max(reach, before[place]);
        }
        return row;
    }

    private static BitSet places(List<int[]> rows, String name) {
        var places = new BitSet();
        var end = name.length();
        for (var at = rows.size() - 1; at >= 0; at--) {
            var row = rows.get(at);
            var best = -1;
            for (var place = 0; place < end; place++) {
                var value = row[place] + (at + 1 < rows.size() && place + 1 == end ? FOLLOWS : 0);
                var known = best < 0 ? NEVER : row[best] + (at + 1 < rows.size() && best + 1 == end ? FOLLOWS : 0);
                if (row[place] > 0 && value >= known) {
                    best = place;
                }
            }
            places.set(best);
            end = best;
        }
        return places;
    }

    private static boolean beginsWord(String name, int place) {
        return place == 0 || !Character.isLetterOrDigit(name.charAt(place - 1))
                || Character.isUpperCase(name.charAt(place)) && Character.isLowerCase(name.charAt(place - 1));
    }

    private static boolean same(char typed, char letter) {
        if (Character.toLowerCase(typed) == Character.toLowerCase(letter)) {
            return true;
        }
        if (letter < FIRST_SYLLABLE || letter > LAST_SYLLABLE) {
            return false;
        }
        var syllable = letter - FIRST_SYLLABLE;
        var initial = INITIALS.indexOf((int) typed);
        if (initial >= 0) {
            return syllable / (FINALS * MEDIALS) == initial;
        }
        var written = typed - FIRST_SYLLABLE;
        return typed >= FIRST_SYLLABLE && typed <= LAST_SYLLABLE && written % FINALS == 0
                && written / FINALS == syllable / FINALS;
    }
}
