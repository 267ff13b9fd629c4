package dev.nines.app.command;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import dev.nines.app.report.Figures;
import dev.nines.app.report.Results;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.compose.Badges;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Severity;
import dev.nines.model.quantity.ComponentId;

/// The picture of a design with its results on it, as SVG in both themes; empty for a design with nothing in it.
///
/// @param light with its font, to stand alone
/// @param dark the same places in other colours, without the font
record Pictures(String light, String dark) {

    static final Pictures NONE = new Pictures("", "");

    static Pictures of(Results results, Locale language) {
        if (results.design().components().isEmpty()) {
            return NONE;
        }
        var badges = new Badges(badges(results), Map.of());
        var light = new Composer(Look.export(Theme.LIGHT, language)).compose(results.design(), badges);
        var dark = new Composer(Look.export(Theme.DARK, language)).composeLike(light, results.design(), badges);
        return new Pictures(SvgWriter.write(light.drawing(), FontEmbedding.SUBSET),
                SvgWriter.write(dark.drawing(), FontEmbedding.NONE));
    }

    private static Map<ComponentId, Badge> badges(Results results) {
        var concerns = new HashMap<ComponentId, Badge.Concern>();
        for (var problem : results.problems()) {
            if (problem.element() instanceof ComponentId id && problem.severity() != Severity.ADVICE) {
                concerns.merge(id, problem.severity() == Severity.ERROR ? Badge.Concern.BAD : Badge.Concern.WARNING,
                        (one, other) -> one == Badge.Concern.BAD ? one : other);
            }
        }
        var badges = new HashMap<ComponentId, Badge>();
        concerns.forEach((id, concern) -> badges.put(id, new Badge(null, null, concern, false)));
        for (var cost : results.cost().components()) {
            if (!cost.free()) {
                badges.put(cost.component(), new Badge(Figures.money(cost.total(results.plan()).amount()), null,
                        concerns.get(cost.component()), false));
            }
        }
        return badges;
    }
}
