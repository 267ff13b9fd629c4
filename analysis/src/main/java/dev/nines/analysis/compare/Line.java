package dev.nines.analysis.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// One figure of every design side by side; the first design is what the others are compared with.
///
/// @param key stable name, for example `cost.total`
/// @param label words for it
/// @param unit what its numbers count
/// @param better which way is better
/// @param detail whether it only matters where it differs
/// @param values one for each design, null where a design has none
public record Line(String key, Message label, Unit unit, Better better, boolean detail, List<@Nullable Value> values) {

    /// Numbers nearer to each other than this share are equal: what is left is rounding.
    private static final double SAME = 1e-9;

    public Line {
        values = Collections.unmodifiableList(new ArrayList<@Nullable Value>(values));
    }

    /// How a design compares with the first one.
    public Mark mark(int design) {
        var first = values.getFirst();
        var here = values.get(design);
        if (first == null || here == null) {
            return first == here ? Mark.SAME : Mark.OTHER;
        }
        if (first instanceof Value.Number was && here instanceof Value.Number now) {
            return mark(was, now);
        }
        return first.equals(here) ? Mark.SAME : Mark.OTHER;
    }

    private Mark mark(Value.Number was, Value.Number now) {
        var difference = now.number() - was.number();
        var same = was.number() == now.number() || Double.isFinite(difference)
                && Math.abs(difference) <= SAME * Math.max(Math.abs(was.number()), Math.abs(now.number()));
        if (same && was.bound() == now.bound()) {
            return Mark.SAME;
        }
        if (same || was.bound() || now.bound()) {
            return Mark.OTHER;
        }
        return switch (better) {
            case LESS -> difference < 0 ? Mark.BETTER : Mark.WORSE;
            case MORE -> difference > 0 ? Mark.BETTER : Mark.WORSE;
            case NEITHER -> Mark.OTHER;
        };
    }

    /// By how much a design has more than the first one; null where nobody can tell.
    public @Nullable Double difference(int design) {
        if (values.getFirst() instanceof Value.Number was && values.get(design) instanceof Value.Number now
                && !was.bound() && !now.bound()) {
            var difference = now.number() - was.number();
            return Double.isFinite(difference) ? difference : null;
        }
        return null;
    }

    /// The difference as a share of what the first design has; null where that is nothing or nobody can tell.
    public @Nullable Double growth(int design) {
        var difference = difference(design);
        return difference != null && values.getFirst() instanceof Value.Number was && was.number() != 0
                ? difference / was.number()
                : null;
    }

    /// Whether any design differs from the first one.
    public boolean differs() {
        return IntStream.range(1, values.size()).anyMatch(design -> mark(design) != Mark.SAME);
    }
}
