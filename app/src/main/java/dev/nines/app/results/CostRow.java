package dev.nines.app.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.nines.analysis.cost.ComponentCost;
import dev.nines.analysis.cost.CostLine;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.cost.Total;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Texts;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A row of the bill: all of it, a component, or a line.
sealed interface CostRow {

    /// All of it.
    record All(Map<Plan, Total> totals) implements CostRow {

        static All of(CostReport report) {
            return new All(Arrays.stream(Plan.values()).collect(Collectors.toMap(plan -> plan, report::total)));
        }

        Total total(Plan plan) {
            return Objects.requireNonNull(totals.get(plan));
        }
    }

    /// A component.
    record Whole(ComponentCost cost) implements CostRow {}

    /// A line of a component.
    record Line(ComponentCost cost, CostLine line) implements CostRow {}

    default @Nullable ComponentId component() {
        return switch (this) {
            case All _ -> null;
            case Whole whole -> whole.cost().component();
            case Line line -> line.cost().component();
        };
    }

    default String item(Texts texts) {
        return switch (this) {
            case All _ -> texts.of("cost.total");
            case Whole whole -> whole.cost().label();
            case Line line -> texts.say(line.line().label());
        };
    }

    default String quantity() {
        return this instanceof Line line ? Figures.quantity(line.line().quantity()) : "";
    }

    default String unit(Texts texts) {
        return this instanceof Line line ? texts.of("unit." + line.line().unit().key()) : "";
    }

    default String unitPrice() {
        return this instanceof Line line && line.line().unitPrice() != null
                ? Figures.price(line.line().unitPrice())
                : "";
    }

    default String amount(Plan plan, Texts texts) {
        return switch (this) {
            case All all -> sum(all.total(plan), texts);
            case Whole whole -> sum(whole.cost().total(plan), texts);
            case Line line -> {
                var amount = line.line().amounts().of(plan);
                yield amount == null ? texts.of("cost.unpriced") : Figures.dollars(amount);
            }
        };
    }

    private static String sum(Total total, Texts texts) {
        return total.complete()
                ? Figures.dollars(total.amount())
                : texts.of("cost.incomplete", Figures.dollars(total.amount()));
    }

    default String source() {
        return this instanceof Line line && line.line().source() != null
                ? line.line().source().text() + " · " + line.line().source().date()
                : "";
    }

    private boolean incomplete() {
        return switch (this) {
            case All all -> Arrays.stream(Plan.values()).anyMatch(plan -> !all.total(plan).complete());
            case Whole whole -> Arrays.stream(Plan.values()).anyMatch(plan -> !whole.cost().total(plan).complete());
            case Line _ -> false;
        };
    }

    /// Everything there is to say about a line, each on its own line of text.
    default String notes(Texts texts) {
        if (!(this instanceof Line line)) {
            return incomplete() ? texts.of("cost.incomplete.note") : "";
        }
        var notes = new ArrayList<String>();
        if (line.line().unpriced() != null) {
            notes.add(texts.say(line.line().unpriced()));
        }
        line.line().notes().forEach(note -> notes.add(texts.say(note)));
        if (line.line().source() != null) {
            notes.add(source());
        }
        return String.join("\n", notes);
    }
}
