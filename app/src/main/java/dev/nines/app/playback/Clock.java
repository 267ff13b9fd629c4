package dev.nines.app.playback;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import org.jspecify.annotations.Nullable;

/// The time of a playback, in seconds of what was played: it runs while it plays, and everything that shows the playback follows it.
///
/// To be used on the JavaFX thread.
public final class Clock {

    /// Seconds of what was played in a second of the person who watches, at least.
    public static final double SLOWEST = 1;
    /// The same, at most.
    public static final double FASTEST = 1000;

    private static final double PER_SECOND = 1e9;
    /// A window that was not drawn for longer goes on where it was instead of leaping.
    private static final double LONGEST_FRAME = 0.25;

    private final ReadOnlyDoubleWrapper from = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper to = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper time = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(SLOWEST);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private @Nullable Timer timer;
    private boolean open;

    /// The first moment.
    public ReadOnlyDoubleProperty from() {
        return from.getReadOnlyProperty();
    }

    /// The last moment.
    public ReadOnlyDoubleProperty to() {
        return to.getReadOnlyProperty();
    }

    /// The moment that is seen.
    public ReadOnlyDoubleProperty time() {
        return time.getReadOnlyProperty();
    }

    /// How many seconds go by in one of the person who watches.
    public ReadOnlyDoubleProperty speed() {
        return speed.getReadOnlyProperty();
    }

    /// Whether time runs.
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Says from when to when there is something to see. What is seen stays, as far as it is still there.
    public void span(double first, double last) {
        if (!(first <= last)) {
            throw new IllegalArgumentException("from %s to %s; the end cannot be before the beginning".formatted(first, last));
        }
        from.set(first);
        to.set(last);
        seek(time.get());
    }

    /// Says whether there will be more to see: at the end of that time then waits instead of stopping.
    public void open(boolean wanted) {
        open = wanted;
    }

    /// Shows a moment, or the nearest one that there is.
    public void seek(double wanted) {
        time.set(Math.clamp(wanted, from.get(), to.get()));
    }

    /// Goes some whole seconds on or back and stays there.
    public void step(int seconds) {
        pause();
        seek((seconds > 0 ? Math.floor(time.get()) : Math.ceil(time.get())) + seconds);
    }

    /// Changes how fast time runs.
    public void runAt(double wanted) {
        speed.set(Math.clamp(wanted, SLOWEST, FASTEST));
    }

    /// Lets time run; from the beginning where it had come to the end.
    public void play() {
        if (time.get() >= to.get() && !open) {
            seek(from.get());
        }
        if (!playing.get() && (open || to.get() > from.get())) {
            playing.set(true);
            timer = new Timer();
            timer.start();
        }
    }

    /// Lets time stand.
    public void pause() {
        playing.set(false);
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }

    /// Plays what stands, and stops what plays.
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Lets some seconds of the person who watches go by.
    void advance(double seconds) {
        seek(time.get() + seconds * speed.get());
        if (time.get() >= to.get() && !open) {
            pause();
        }
    }

    /// Tells the clock of every frame that is drawn.
    private final class Timer extends AnimationTimer {

        private long before = -1;

        @Override
        public void handle(long now) {
            if (before >= 0) {
                advance(Math.min(LONGEST_FRAME, (now - before) / PER_SECOND));
            }
            before = now;
        }
    }
}
