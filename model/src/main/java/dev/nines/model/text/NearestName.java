package dev.nines.model.text;

import org.jspecify.annotations.Nullable;

/// Finds the name that was probably meant, for hints that begin with "Maybe".
public final class NearestName {

    private NearestName() {}

    /// The name nearest to what was asked for, absent where every name differs in more than a third of
    /// its letters.
    public static @Nullable String to(String asked, Iterable<String> names) {
        String best = null;
        var least = Math.max(2, asked.length() / 3) + 1;
        for (var name : names) {
            if (Math.abs(name.length() - asked.length()) < least) {
                var distance = distance(name, asked);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return best;
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
