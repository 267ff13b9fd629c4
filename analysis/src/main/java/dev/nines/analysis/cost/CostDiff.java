package dev.nines.analysis.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What differs between two bills, line by line.
///
/// @param rows lines that are new, changed or gone; equal ones are left out
/// @param before total of the first bill
/// @param after total of the second
public record CostDiff(List<Row> rows, Total before, Total after) {

    public CostDiff {
        rows = List.copyOf(rows);
    }

    /// What happened to a line.
    public enum Change {
        /// Only in the second bill.
        NEW,
        /// In both, at another amount.
        CHANGED,
        /// Only in the first bill.
        REMOVED
    }

    /// A line that differs.
    ///
    /// @param component its component
    /// @param name name of the component
    /// @param label what is billed
    /// @param before amount in the first bill; absent if unpriced or not there
    /// @param after amount in the second bill
    public record Row(Change change, ComponentId component, String name, Message label, @Nullable Money before,
            @Nullable Money after) {

        /// Growth in percent, absent where there is nothing to compare with.
        public @Nullable BigDecimal percent() {
            return CostDiff.percent(before, after);
        }
    }

    /// Compares two bills as designed.
    public static CostDiff of(CostReport before, CostReport after) {
        return of(before, after, Plan.AS_DESIGNED);
    }

    /// Compares two bills under a way of paying.
    public static CostDiff of(CostReport before, CostReport after, Plan plan) {
        var old = lines(before);
        var rows = new ArrayList<Row>();
        lines(after).forEach((key, now) -> {
            var was = old.remove(key);
            if (was == null) {
                rows.add(new Row(Change.NEW, key.component, now.name, now.line.label(), null, now.amount(plan)));
            } else if (!Objects.equals(was.amount(plan), now.amount(plan))) {
                rows.add(
                        new Row(Change.CHANGED, key.component, now.name, now.line.label(), was.amount(plan), now.amount(plan)));
            }
        });
        old.forEach((key, was) -> rows
                .add(new Row(Change.REMOVED, key.component, was.name, was.line.label(), was.amount(plan), null)));
        return new CostDiff(rows, before.total(plan), after.total(plan));
    }

    /// Growth of the total in percent, absent where the first bill is 0.
    public @Nullable BigDecimal percent() {
        return percent(before.amount(), after.amount());
    }

    private static @Nullable BigDecimal percent(@Nullable Money before, @Nullable Money after) {
        if (before == null || after == null || before.usd().signum() == 0) {
            return null;
        }
        return after.minus(before).usd().multiply(BigDecimal.valueOf(100)).divide(before.usd(), 1, RoundingMode.HALF_EVEN);
    }

    private static Map<Key, Entry> lines(CostReport report) {
        var lines = new LinkedHashMap<Key, Entry>();
        for (var component : report.components()) {
            for (var line : component.lines()) {
                lines.put(new Key(component.component(), line.id()), new Entry(component.label(), line));
            }
        }
        return lines;
    }

    private record Key(ComponentId component, String line) {}

    private record Entry(String name, CostLine line) {

        @Nullable
        Money amount(Plan plan) {
            return line.amounts().of(plan);
        }
    }
}
