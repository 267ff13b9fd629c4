package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.List;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Scope;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Happening;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What can be done while a run is watched, and to one that is live.
///
/// @param go begins a live run of the design as it is
public record PlaybackActs(Playback playback, Document document, Runnable go) {

    private static final double SLOWED = 10;

    /// All of them.
    public List<Act> all() {
        var watched = Condition.that(() -> playback.footage().get() != null, refused("watched"));
        var live = Condition.that(() -> playback.live().get(), refused("live"));
        var acts = new ArrayList<>(List.of(
                act("live", Section.PLAY, go).keys("F8"),
                act("playback-toggle", Section.WATCH, playback::toggle).keys("K").scope(Scope.ELEMENTS).needs(watched),
                act("playback-back", Section.WATCH, () -> playback.step(-1)).keys("Comma").scope(Scope.ELEMENTS).needs(watched),
                act("playback-on", Section.WATCH, () -> playback.step(1)).keys("Period").scope(Scope.ELEMENTS).needs(watched),
                act("playback-slower", Section.WATCH, () -> playback.shift(-1)).keys("Shift+Comma").scope(Scope.ELEMENTS)
                        .needs(watched),
                act("playback-faster", Section.WATCH, () -> playback.shift(1)).keys("Shift+Period").scope(Scope.ELEMENTS)
                        .needs(watched),
                act("live-keep", Section.WATCH, playback::keep).needs(live),
                act("playback-close", Section.WATCH, playback::close).keys("Shortcut+Shift+F5").needs(watched)));
        acts.add(strike("break-crash", new Happening.Crash()));
        acts.add(strike("break-hang", new Happening.Hang()));
        acts.add(strike("break-slow", new Happening.Slow(SLOWED)));
        acts.add(act("mend", Section.BREAK, () -> playback.mend(selected())).needs(live.and(component()))
                .on(Target.COMPONENT, Target.CONTAINER));
        acts.add(act("mend-all", Section.BREAK, () -> playback.mend(null)).needs(live).on(Target.CANVAS));
        return acts;
    }

    private static Act act(String id, Section section, Runnable work) {
        return Act.of(PlaybackActs.class, id, section, work);
    }

    /// Breaks what is selected, in a live run that is begun where there is none.
    private Act strike(String id, Happening what) {
        return act(id, Section.BREAK, () -> {
            var hit = selected();
            if (!playback.live().get()) {
                go.run();
            }
            if (hit != null) {
                playback.strike(what, hit);
            }
        }).needs(component()).on(Target.COMPONENT, Target.CONTAINER);
    }

    /// The component that was selected last, if it is one that can break in the run that is watched.
    private @Nullable ComponentId selected() {
        var live = playback.live().get() ? playback.footage().get() : null;
        var design = live == null ? document.design() : live.design();
        var found = document.selection().last() instanceof ComponentId id ? design.find(id) : null;
        return found == null || found.spec() instanceof Users ? null : found.id();
    }

    private Condition component() {
        return Condition.that(() -> selected() != null, refused("component"));
    }

    private static Message refused(String key) {
        return Message.of(PlaybackActs.class, "refused." + key);
    }
}
