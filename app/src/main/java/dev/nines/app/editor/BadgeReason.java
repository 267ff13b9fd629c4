package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;

import dev.nines.app.document.Answers;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Texts;
import dev.nines.app.report.AvailabilityFigures;
import dev.nines.app.report.LoadFigures;
import dev.nines.diagrams.compose.Badge;
import dev.nines.model.property.Names;
import dev.nines.model.quantity.ComponentId;

/// What a badge rests on, in a few lines.
record BadgeReason(Badge.Kind kind, List<String> lines) {

    private static final int MOST = 5;

    BadgeReason {
        lines = List.copyOf(lines);
    }

    /// The end of the keys of the words for a badge.
    static String key(Badge.Kind kind) {
        return Names.ofConstant(kind);
    }

    /// What there is to say about a component.
    ///
    /// @param kinds about which badges
    static List<BadgeReason> of(ComponentId id, List<Badge.Kind> kinds, Answers answers, Texts texts) {
        var reasons = new ArrayList<BadgeReason>();
        for (var kind : kinds) {
            var lines = switch (kind) {
                case LOAD -> load(id, answers, texts);
                case COST -> cost(id, answers, texts);
                case SINGLE_POINT -> single(id, answers, texts);
                case FINDINGS -> findings(id, answers, texts);
            };
            if (!lines.isEmpty()) {
                reasons.add(new BadgeReason(kind, lines));
            }
        }
        return reasons;
    }

    private static List<String> load(ComponentId id, Answers answers, Texts texts) {
        var component = answers.capacity().find(id);
        return component == null
                ? List.of()
                : component.uses().stream().limit(MOST).map(use -> texts.of("badge.load", texts.say(use.resource().label()),
                        LoadFigures.share(use.utilisation()), texts.say(use.basis().label()))).toList();
    }

    private static List<String> cost(ComponentId id, Answers answers, Texts texts) {
        var cost = answers.cost().find(id);
        if (cost == null || cost.free()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (var line : cost.lines().subList(0, Math.min(MOST, cost.lines().size()))) {
            var amount = line.amount();
            lines.add(texts.of("badge.cost", texts.say(line.label()), amount == null ? "–" : Figures.dollars(amount)));
        }
        if (cost.lines().size() > MOST) {
            lines.add(texts.of("badge.more", cost.lines().size() - MOST));
        }
        return lines;
    }

    /// Failures of it alone that are an outage.
    private static List<String> single(ComponentId id, Answers answers, Texts texts) {
        var report = answers.availability();
        var alone = report.cutSets().singlePoints().stream().flatMap(set -> set.parts().stream())
                .filter(part -> id.equals(part.subject().component())).map(part -> part.subject().key()).toList();
        return report.contributions().stream().filter(each -> alone.contains(each.subject().key())).limit(MOST)
                .map(each -> texts.of("badge.single", texts.say(each.subject().cause().label()),
                        AvailabilityFigures.minutes(each.minutesAYear()), texts.say(each.failing().basis().label())))
                .toList();
    }

    private static List<String> findings(ComponentId id, Answers answers, Texts texts) {
        return answers.problems().stream().filter(problem -> id.equals(problem.element())).limit(MOST)
                .map(problem -> texts.of("badge.finding." + Names.ofConstant(problem.severity()), texts.say(problem.message())))
                .toList();
    }
}
