package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// The bill stays within the budget.
final class BudgetIsKept extends Rule {

    BudgetIsKept() {
        super("cost.over-budget", Severity.WARNING, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var budget = scene.architecture().objectives().monthlyBudget();
        var total = scene.evidence().cost().total();
        if (budget != null && total.amount().compareTo(budget) > 0) {
            var over = total.amount().usd().doubleValue() / Math.max(budget.usd().doubleValue(), 1e-9) - 1;
            sink.add(null, null, Figures.dollars(total.amount()), Figures.dollars(budget),
                    Figures.percent(Math.round(over * 100) / 100.0));
        }
    }
}
