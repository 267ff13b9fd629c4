package dev.nines.app.wizard;

import dev.nines.analysis.cost.CostDiff;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.diagrams.layout.Spacing;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;

/// What a wizard would do, with what that costs; worked out in the background.
///
/// @param cost absent where it cannot be done
record Preview(Outcome outcome, @Nullable CostDiff cost) {

    static Preview of(Wizard wizard, Architecture design, ComponentId subject, PriceBook prices) {
        return switch (wizard.on(design, subject)) {
            case Outcome.Refused refused -> new Preview(refused, null);
            case Outcome.Planned planned -> {
                var plan = planned.then(design, Spacing::of);
                yield new Preview(plan, CostDiff.of(CostReport.of(design, prices), CostReport.of(plan.after(), prices),
                        Plan.AS_DESIGNED));
            }
        };
    }
}
