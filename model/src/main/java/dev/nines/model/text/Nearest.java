package dev.nines.model.text;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Finds the name a person most likely meant.
public final class Nearest {

    private Nearest() {}

    /// The name that differs in the fewest letters from what was written, upper and lower case and separators
    /// aside; null where every name differs in more than a third of its letters.
    public static @Nullable String to(String written, Iterable<String> names) {
        var asked = plain(written);
        String best = null;
        var least = Math.max(2, asked.length() / 3) + 1;
        for (var name : names) {
            var candidate = plain(name);
            if (Math.abs(candidate.length() - asked.length()) < least && asked.length() <= 100) {
                var distance = distance(candidate, asked);
                if (distance < least && distance < Math.max(candidate.length(), 1)) {
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
