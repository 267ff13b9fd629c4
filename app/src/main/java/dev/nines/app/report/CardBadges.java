package dev.nines.app.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.Plan;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.compose.Badges;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.quantity.ComponentId;

/// What the analyses say about each component, for its card: cost, load, findings, and whether all depends on it.
public final class CardBadges {

    private CardBadges() {}

    /// The badges of a design.
    ///
    /// @param plan how capacity is paid for
    /// @param problems whatever was found
    /// @param shown what badges are to say
    public static Badges of(Architecture design, CostReport cost, Plan plan, CapacityReport capacity,
            AvailabilityReport availability, List<Problem> problems, Set<Badge.Kind> shown) {
        var found = new HashMap<ComponentId, Found>();
        if (shown.contains(Badge.Kind.FINDINGS)) {
            problems.forEach(problem -> count(problem, found));
        }
        var load = new HashMap<ComponentId, Double>();
        if (shown.contains(Badge.Kind.LOAD)) {
            capacity.components().stream().filter(component -> !component.uses().isEmpty())
                    .forEach(component -> load.put(component.component(), component.utilisation()));
        }
        var single = shown.contains(Badge.Kind.SINGLE_POINT) ? singlePoints(availability) : Set.<ComponentId>of();
        var money = new HashMap<ComponentId, String>();
        if (shown.contains(Badge.Kind.COST)) {
            cost.components().stream().filter(component -> !component.free())
                    .forEach(component -> money.put(component.component(), Figures.money(component.total(plan).amount())));
        }
        var badges = new HashMap<ComponentId, Badge>();
        for (var component : design.components()) {
            var id = component.id();
            var here = found.getOrDefault(id, Found.NOTHING);
            var badge = new Badge(money.get(id), load.get(id), here.serious(), here.warnings(), single.contains(id));
            if (!badge.equals(Badge.NONE)) {
                badges.put(id, badge);
            }
        }
        return new Badges(badges, Map.of());
    }

    /// The components whose failure alone is an outage.
    public static Set<ComponentId> singlePoints(AvailabilityReport availability) {
        var single = new HashSet<ComponentId>();
        for (var set : availability.cutSets().singlePoints()) {
            for (var part : set.parts()) {
                if (part.subject().component() != null) {
                    single.add(part.subject().component());
                }
            }
        }
        return single;
    }

    private static void count(Problem problem, Map<ComponentId, Found> found) {
        if (problem.element() instanceof ComponentId id && problem.severity() != Severity.ADVICE) {
            var serious = problem.severity() == Severity.ERROR;
            found.merge(id, new Found(serious ? 1 : 0, serious ? 0 : 1), Found::plus);
        }
    }

    /// How many problems there are of a severity each.
    private record Found(int serious, int warnings) {

        static final Found NOTHING = new Found(0, 0);

        Found plus(Found other) {
            return new Found(serious + other.serious, warnings + other.warnings);
        }
    }
}
