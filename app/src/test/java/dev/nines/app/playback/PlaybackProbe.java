package dev.nines.app.playback;

import java.util.Objects;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Tells tests what is watched.
public record PlaybackProbe(Node strip) {

    private Strip shown() {
        return (Strip) strip;
    }

    /// The time that is seen, in seconds since the beginning.
    public double time() {
        return clock().time().get() - clock().from().get();
    }

    /// What everything follows.
    public Clock clock() {
        return shown().playback().clock();
    }

    /// What is watched.
    public Footage footage() {
        return Objects.requireNonNull(shown().playback().footage().get());
    }

    /// Whether it is watched at all.
    public boolean watches() {
        return shown().isVisible();
    }

    /// A place of a mark on the screen.
    public Point2D mark(int number) {
        return Objects.requireNonNull(shown().lookup(".time-track")).localToScreen(shown().placeOf(number), 16);
    }

    /// How many requests failed in the last seconds that there are.
    public long failed(int seconds) {
        var series = footage().series();
        return series.subList(Math.max(0, series.size() - seconds), series.size()).stream().mapToLong(each -> each.failed())
                .sum();
    }
}
