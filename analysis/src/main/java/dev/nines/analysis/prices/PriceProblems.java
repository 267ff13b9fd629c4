package dev.nines.analysis.prices;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Collects the problems of one price file; beyond a hundred only their number is kept.
final class PriceProblems {

    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private int left;

    /// Adds an error at a place: line, JSON path or both.
    void add(String place, String key, Object... arguments) {
        add(place, Message.of(PriceProblems.class, "problem." + key, arguments), "price-file." + key, null);
    }

    /// Adds an error with the nearest allowed name as a hint.
    void addNear(String place, String nearest, String key, Object... arguments) {
        add(place, Message.of(PriceProblems.class, "problem." + key, arguments), "price-file." + key,
                Message.of(PriceProblems.class, "advice.nearest", nearest));
    }

    private void add(String place, Message message, String code, @Nullable Message advice) {
        if (problems.size() < MOST) {
            problems.add(new Problem(Severity.ERROR, code, null, place, message, advice));
        } else {
            left++;
        }
    }

    List<Problem> all() {
        if (left == 0) {
            return problems;
        }
        var all = new ArrayList<>(problems);
        all.add(new Problem(Severity.ERROR, "price-file.more", null, "",
                Message.of(PriceProblems.class, "problem.more", left), null));
        return all;
    }
}
