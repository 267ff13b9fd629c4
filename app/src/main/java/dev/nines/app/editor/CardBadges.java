package dev.nines.app.editor;

import java.util.HashMap;
import java.util.Map;

import dev.nines.app.document.Answers;
import dev.nines.app.look.Figures;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.compose.Badges;
import dev.nines.model.Severity;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What the answers say about each component, for its card: cost, utilisation and concern.
final class CardBadges {

    private CardBadges() {}

    static Badges of(@Nullable Answers answers) {
        if (answers == null) {
            return Badges.NONE;
        }
        var concerns = new HashMap<ComponentId, Badge.Concern>();
        for (var problem : answers.problems()) {
            if (problem.element() instanceof ComponentId id && problem.severity() != Severity.ADVICE) {
                concerns.merge(id, problem.severity() == Severity.ERROR
                        ? Badge.Concern.BAD
                        : Badge.Concern.WARNING,
                        (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        var used = new HashMap<ComponentId, Double>();
        for (var component : answers.capacity().components()) {
            if (!component.uses().isEmpty()) {
                used.put(component.component(), component.utilisation());
            }
        }
        var badges = new HashMap<ComponentId, Badge>();
        for (var cost : answers.cost().components()) {
            badges.put(cost.component(), new Badge(cost.free() ? null : Figures.dollars(cost.total().amount()),
                    used.remove(cost.component()), concerns.remove(cost.component()), false));
        }
        used.forEach((id, utilisation) -> badges.put(id, new Badge(null, utilisation, concerns.remove(id), false)));
        concerns.forEach((id, concern) -> badges.put(id, new Badge(null, null, concern, false)));
        return new Badges(badges, Map.of());
    }
}
