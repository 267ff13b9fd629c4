package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.nines.app.act.Act;
import dev.nines.app.act.Needs;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.app.settings.Settings;
import dev.nines.diagrams.compose.Badge;
import dev.nines.model.quantity.ComponentId;

/// What answers the cards show, and why.
record BadgeActs(Document document, Settings settings, BadgeClicks clicks) {

    List<Act> all() {
        var acts = new ArrayList<Act>();
        for (var kind : Badge.Kind.values()) {
            acts.add(act("badge-" + BadgeReason.key(kind), () -> toggle(kind))
                    .checked(settings.badges().map(shown -> shown.contains(kind))));
        }
        acts.add(act("explain-badges", () -> {
            if (document.selection().last() instanceof ComponentId id) {
                clicks.explain(id);
            }
        }).keys("Shortcut+Shift+K").needs(new Needs(document).component()).on(Target.COMPONENT, Target.CONTAINER));
        return acts;
    }

    private static Act act(String id, Runnable work) {
        return Act.of(BadgeActs.class, id, Section.BADGES, work);
    }

    private void toggle(Badge.Kind kind) {
        var shown = EnumSet.noneOf(Badge.Kind.class);
        shown.addAll(settings.badges().get());
        if (!shown.remove(kind)) {
            shown.add(kind);
        }
        settings.badges().set(Set.copyOf(shown));
    }
}
