package dev.nines.app.playback;

import java.util.Set;

import javafx.beans.value.ChangeListener;

import dev.nines.app.editor.Editor;
import dev.nines.app.look.Look;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Shows on a canvas what a playback shows: every moment of its clock as a picture over the drawing.
public final class Projector {

    /// A leap of the clock is not a movement of dots.
    private static final double LONGEST = 0.3;

    private final Playback playback;
    private final Editor editor;
    private final Look look;
    private final ChangeListener<Number> ticked = (_, before, now) -> tick(before.doubleValue(), now.doubleValue());
    private Set<ComponentId> measured = Set.of();
    private @Nullable Film film;
    private Scene.@Nullable Maker maker;

    /// @param editor on whose canvas
    public Projector(Playback playback, Editor editor, Look look) {
        this.playback = playback;
        this.editor = editor;
        this.look = look;
        playback.footage().subscribe(this::load);
        playback.clock().time().addListener(ticked);
    }

    /// Shows the moment anew: colours or words have changed.
    public void refresh() {
        editor.glass().repaint();
    }

    private void load(@Nullable Footage run) {
        if (run == null) {
            film = null;
            maker = null;
            editor.glass().show(null);
            measure(Set.of());
            return;
        }
        var scenes = new Scene.Maker(run);
        maker = scenes;
        var known = film;
        boolean goesOn = known != null && playback.live().get();
        var shown = known == null || !playback.live().get() ? new Film(run, look) : known;
        film = shown;
        measure(Set.copyOf(scenes.measured()));
        shown.show(scenes.at(playback.clock().time().get(), playback.clock().speed().get()));
        if (goesOn) {
            editor.glass().repaint();
        } else {
            editor.glass().show(shown);
        }
    }

    /// Leaves the places free where load is shown.
    private void measure(Set<ComponentId> now) {
        if (!now.equals(measured)) {
            measured = now;
            editor.watch(now);
        }
    }

    private void tick(double before, double now) {
        var shown = film;
        var scenes = maker;
        if (shown == null || scenes == null) {
            return;
        }
        double speed = playback.clock().speed().get();
        shown.show(scenes.at(now, speed));
        double seconds = (now - before) / speed;
        if (playback.clock().playing().get() && seconds > 0 && seconds < LONGEST) {
            shown.move(seconds);
        }
        editor.glass().repaint();
    }
}
