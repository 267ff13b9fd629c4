package dev.nines.analysis.prices;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// How long and in what way a price is committed to; a reserved price is the effective hourly price, upfront
/// payment spread over the term.
public enum Term {
    /// No commitment.
    ON_DEMAND("on-demand", 0),
    /// One year, nothing upfront.
    ONE_YEAR_NO_UPFRONT("1y-no-upfront", 1),
    /// One year, half upfront.
    ONE_YEAR_PARTIAL_UPFRONT("1y-partial-upfront", 1),
    /// One year, all upfront.
    ONE_YEAR_ALL_UPFRONT("1y-all-upfront", 1),
    /// Three years, nothing upfront.
    THREE_YEARS_NO_UPFRONT("3y-no-upfront", 3),
    /// Three years, half upfront.
    THREE_YEARS_PARTIAL_UPFRONT("3y-partial-upfront", 3),
    /// Three years, all upfront.
    THREE_YEARS_ALL_UPFRONT("3y-all-upfront", 3);

    private final String key;
    private final int years;

    Term(String key, int years) {
        this.key = key;
        this.years = years;
    }

    /// The name in price files.
    public String key() {
        return key;
    }

    /// Length in years; 0 without commitment.
    public int years() {
        return years;
    }

    /// The names of all terms in price files.
    static List<String> keys() {
        return Stream.of(values()).map(Term::key).toList();
    }

    /// The term of a name in price files, absent if there is none.
    public static @Nullable Term parse(String key) {
        for (var term : values()) {
            if (term.key.equals(key)) {
                return term;
            }
        }
        return null;
    }
}
