package dev.nines.app.editor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Set;

import dev.nines.analysis.cost.Plan;
import dev.nines.app.document.Answers;
import dev.nines.app.report.CardBadges;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.compose.Badges;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Makes pictures of a design in the background, with one composer as long as theme and language stay, so that it may
/// remember.
final class Composing {

    /// What a picture is wanted of.
    ///
    /// @param answers what analyses say; null: nothing yet
    /// @param kinds which badges are shown
    /// @param watched whose load is shown otherwise
    /// @param wires whether connections are drawn
    record Wanted(Architecture design, @Nullable Answers answers, Set<Badge.Kind> kinds, Set<ComponentId> watched, Theme theme,
            Locale language, boolean wires) {

        private Badges badges() {
            var known = answers == null
                    ? Badges.NONE
                    : CardBadges.of(answers.design(), answers.cost(), Plan.AS_DESIGNED, answers.capacity(),
                            answers.availability(), answers.problems(), kinds);
            if (watched.isEmpty()) {
                return known;
            }
            var cleared = new HashMap<>(known.components());
            watched.forEach(id -> cleared.merge(id, Badge.NONE.unmeasured(), (badge, _) -> badge.unmeasured()));
            return new Badges(cleared, known.connections());
        }

        private boolean hasBadgesOf(Wanted other) {
            return answers == other.answers && kinds.equals(other.kinds) && watched.equals(other.watched);
        }

        /// Whether it looks like another.
        private boolean looks(Wanted other) {
            return theme == other.theme && language.equals(other.language);
        }

        /// Whether it shows the same as another, apart from badges.
        private boolean draws(Wanted other) {
            return design == other.design && wires == other.wires && looks(other);
        }
    }

    /// What was made of it.
    record Drawn(Picture picture, Miniature miniature, Theme theme, boolean wires) {}

    private @Nullable Composer composer;
    private @Nullable Wanted last;
    private Badges badges = Badges.NONE;
    private @Nullable Drawn drawn;

    Drawn compose(Wanted wanted) {
        var before = last;
        var known = composer;
        var now = before != null && wanted.hasBadgesOf(before) ? badges : wanted.badges();
        last = wanted;
        if (drawn != null && before != null && now.equals(badges) && wanted.draws(before)) {
            return drawn;
        }
        if (known == null || before == null || !wanted.looks(before)) {
            known = new Composer(new Look(wanted.theme(), wanted.language(), false, false));
            composer = known;
        }
        badges = now;
        var picture = new Picture(wanted.wires()
                ? known.compose(wanted.design(), now)
                : known.places(wanted.design(), now), drawn == null ? null : drawn.picture());
        drawn = new Drawn(picture, Miniature.of(picture, wanted.theme()), wanted.theme(), wanted.wires());
        return drawn;
    }
}
