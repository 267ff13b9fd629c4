package dev.nines.analysis.finding;

import dev.nines.analysis.cost.Plan;
import dev.nines.model.Severity;

/// What runs all year is reserved.
final class SteadyLoadIsReserved extends Rule {

    /// What is saved must be worth a commitment: a tenth of the bill, and this much a month.
    private static final double LEAST_SHARE = 0.1;
    private static final double LEAST_DOLLARS = 50;

    SteadyLoadIsReserved() {
        super("cost.reserve", Severity.ADVICE, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var cost = scene.evidence().cost();
        var now = cost.total();
        var reserved = cost.total(Plan.RESERVED_1_YEAR);
        var saved = now.amount().minus(reserved.amount());
        if (reserved.unpriced() == now.unpriced() && saved.usd().signum() > 0
                && saved.usd().doubleValue() > LEAST_SHARE * now.amount().usd().doubleValue()
                && saved.usd().doubleValue() > LEAST_DOLLARS) {
            sink.add(null, null, Figures.dollars(now.amount()), Figures.dollars(reserved.amount()), Figures.dollars(saved));
        }
    }
}
