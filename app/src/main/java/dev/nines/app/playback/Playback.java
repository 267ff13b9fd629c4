package dev.nines.app.playback;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// What is watched on the canvas, and the clock that canvas, time line, chart and log follow: times of the day, in seconds.
///
/// To be used on the JavaFX thread.
public final class Playback {

    /// A run is seen in about so many seconds, unless a person wants it otherwise.
    private static final double SEEN_IN = 45;

    private final Clock clock = new Clock();
    private final ReadOnlyObjectWrapper<@Nullable Footage> footage = new ReadOnlyObjectWrapper<>();

    /// Where the playback stands.
    public Clock clock() {
        return clock;
    }

    /// What is watched; null: nothing.
    public ReadOnlyObjectProperty<@Nullable Footage> footage() {
        return footage.getReadOnlyProperty();
    }

    /// Plays a run from its beginning.
    public void show(Footage run) {
        clock.pause();
        clock.span(run.from(), run.to());
        clock.seek(run.from());
        double wanted = (run.to() - run.from()) / SEEN_IN;
        clock.runAt(PlayerBar.SPEEDS.stream().filter(speed -> speed >= wanted).findFirst().orElse(Clock.FASTEST));
        footage.set(run);
        clock.play();
    }

    /// Watches nothing any more.
    public void close() {
        clock.pause();
        footage.set(null);
    }
}
