package dev.nines.model.text;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Finds the name that was probably meant, for hints that begin with "Maybe".
public final class NearestName {

    private static final int LONGEST = 100;

    private NearestName() {}

    /// The name nearest to what was asked for, upper and lower case and separators aside; absent where every name
    /// differs in more than a third of its letters.
    public static @Nullable String to(String asked, Iterable<String> names) {
        if (asked.length() > LONGEST) {
            return null;
        }
        var wanted = plain(asked);
        String best = null;
        var least = Math.max(2, wanted.length() / 3) + 1;
        for (var name : names) {
            var candidate = plain(name);
            if (Math.abs(candidate.length() - wanted.length()) < least) {
                var distance = distance(candidate, wanted);
                if (distance < least && distance < candidate.length()) {
                    least = distance;
                    best = name;
                }
            }
        }
        return best;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /// Levenshtein's distance: the fewest letters to add, drop or exchange.
    private static int distance(String left, String right) {
        var previous = new int[right.length() + 1];
        for (var column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= left.length(); row++) {
            var current = new int[right.length() + 1];
            current[0] = row;
            for (var column = 1; column <= right.length(); column++) {
                var exchange = previous[column - 1]
                        + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(exchange, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
