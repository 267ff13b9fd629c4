package dev.nines.analysis.compare;

import java.util.List;

import dev.nines.analysis.compare.Lines.Detail;
import dev.nines.analysis.cost.ComponentCost;
import dev.nines.analysis.cost.LineKind;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.cost.Total;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The bills of designs side by side.
final class CostLines {

    private CostLines() {}

    static Chapter of(List<Candidate> candidates, Plan plan) {
        var lines = new Lines(Topic.COST, candidates);
        lines.add("total", Unit.MONEY, Better.LESS,
                each -> money(each.evidence().cost().total(plan), kept(each, plan)));
        lines.add("baseline", Unit.MONEY, Better.LESS,
                each -> money(each.evidence().cost().total(LineKind.BASELINE, plan), null));
        lines.add("usage", Unit.MONEY, Better.LESS, each -> money(each.evidence().cost().total(LineKind.USAGE, plan), null));
        lines.add("reserved-1-year", Unit.MONEY, Better.LESS,
                each -> money(each.evidence().cost().total(Plan.RESERVED_1_YEAR), null));
        lines.add("reserved-3-years", Unit.MONEY, Better.LESS,
                each -> money(each.evidence().cost().total(Plan.RESERVED_3_YEARS), null));
        lines.count("unpriced", Better.LESS, each -> each.evidence().cost().total(plan).unpriced());
        lines.details("component", Unit.MONEY, Better.LESS,
                each -> each.evidence().cost().components().stream().filter(component -> !component.free())
                        .map(component -> detail(component, plan)).toList());
        return lines.chapter();
    }

    private static Detail detail(ComponentCost component, Plan plan) {
        return new Detail(component.component().value(), Message.literal(component.label()),
                money(component.total(plan), null));
    }

    private static @Nullable Boolean kept(Candidate candidate, Plan plan) {
        var budget = candidate.evidence().architecture().objectives().monthlyBudget();
        var total = candidate.evidence().cost().total(plan);
        return budget == null || !total.complete() && total.amount().compareTo(budget) <= 0
                ? null
                : total.amount().compareTo(budget) <= 0;
    }

    private static Value money(Total total, @Nullable Boolean kept) {
        return new Value.Number(total.amount().usd().doubleValue(), !total.complete(), kept);
    }
}
