package dev.nines.app.playback;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.nines.analysis.simulation.Live;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// What is watched on the canvas, and the clock that canvas, time line, chart and log follow: times of the day, in seconds.
///
/// Either a run that has ended, or one that is played while it is watched, which a person breaks and mends meanwhile. To be used on the
/// JavaFX thread.
public final class Playback {

    /// A run is seen in about so many seconds, unless a person wants it otherwise.
    private static final double SEEN_IN = 45;
    /// A live run is played so many seconds of the person who watches ahead of what is seen.
    private static final double AHEAD = 0.4;
    private static final double LIVE_SPEED = 5;
    private static final double NANOSECONDS = 1e9;

    private final Clock clock = new Clock();
    private final ReadOnlyObjectWrapper<@Nullable Footage> footage = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper traffic = new ReadOnlyDoubleWrapper(1);
    private Consumer<Scenario> kept = _ -> {};
    private @Nullable LiveRun run;

    /// Nothing is watched yet.
    public Playback() {
        clock.time().subscribe(this::lead);
    }

    /// Where the playback stands.
    public Clock clock() {
        return clock;
    }

    /// What is watched; null: nothing. Of a live run there is more and more.
    public ReadOnlyObjectProperty<@Nullable Footage> footage() {
        return footage.getReadOnlyProperty();
    }

    /// Whether what is watched goes on.
    public ReadOnlyBooleanProperty live() {
        return live.getReadOnlyProperty();
    }

    /// How many times as much users of a live run send as their profiles say.
    public ReadOnlyDoubleProperty traffic() {
        return traffic.getReadOnlyProperty();
    }

    /// Plays a run from its beginning.
    public void show(Footage ended) {
        close();
        begin(ended.from(), ended.to());
        double wanted = (ended.to() - ended.from()) / SEEN_IN;
        clock.runAt(PlayerBar.SPEEDS.stream().filter(speed -> speed >= wanted).findFirst().orElse(Clock.FASTEST));
        footage.set(ended);
        clock.play();
    }

    /// Plays a run as long as it is watched.
    ///
    /// @param scenario how long it may last, and what happens by itself
    public void begin(Architecture design, Scenario scenario, long seed) {
        close();
        var begun = new LiveRun(design, scenario, seed, this::grow);
        run = begun;
        double start = scenario.start().toNanos() / NANOSECONDS;
        begin(start, start);
        clock.open(true);
        clock.runAt(LIVE_SPEED);
        traffic.set(1);
        live.set(true);
        begun.start();
        lead();
        clock.play();
    }

    private void begin(double from, double to) {
        clock.pause();
        clock.span(from, to);
        clock.seek(from);
    }

    /// There is more of the live run to see.
    private void grow(Footage more) {
        if (run != null) {
            clock.span(more.from(), more.to());
            footage.set(more);
        }
    }

    /// Lets the live run go on a little further than what is seen.
    private void lead() {
        if (run != null) {
            double ahead = clock.playing().get() || clock.time().get() <= clock.from().get() ? AHEAD * clock.speed().get() : 0;
            run.until(Duration.ofNanos((long) ((clock.time().get() - clock.from().get() + ahead) * NANOSECONDS)));
        }
    }

    /// Breaks something in the live run, until it is mended.
    public void strike(Happening what, ComponentId component) {
        act(played -> played.strike(what, List.of(component)));
    }

    /// Mends in the live run what is broken of a component and in it; null: everything.
    public void mend(@Nullable ComponentId component) {
        act(played -> played.mend(component == null ? List.of() : List.of(component)));
    }

    /// Lets users of the live run send so many times as much.
    public void send(double times) {
        traffic.set(times);
        act(played -> played.traffic(times));
    }

    /// What is done with what was played live.
    public void onKeep(Consumer<Scenario> act) {
        kept = act;
    }

    /// Makes a scenario of what has happened in the live run so far.
    public void keep() {
        if (run != null) {
            clock.pause();
            run.act(played -> {
                var scenario = played.played();
                Platform.runLater(() -> kept.accept(scenario));
            });
        }
    }

    private void act(Consumer<Live> act) {
        if (run != null) {
            run.act(act);
            clock.seek(clock.to().get());
            clock.play();
        }
    }

    /// Plays what stands, and stops what plays, where something is watched.
    public void toggle() {
        if (footage.get() != null) {
            clock.toggle();
        }
    }

    /// Goes some frames on or back and stays there.
    public void step(int frames) {
        var shown = footage.get();
        if (shown != null) {
            clock.pause();
            int now = shown.frame(clock.time().get());
            // where time stands between two frames, the nearer one is seen
            int near = clock.time().get() - shown.time(now) > shown.time(now + 1) - clock.time().get() ? now + 1 : now;
            clock.seek(shown.time(near + frames));
        }
    }

    /// Lets time run faster or slower, by so many of the speeds that are offered.
    public void shift(int speeds) {
        int now = 0;
        while (now + 1 < PlayerBar.SPEEDS.size() && PlayerBar.SPEEDS.get(now + 1) <= clock.speed().get()) {
            now++;
        }
        clock.runAt(PlayerBar.SPEEDS.get(Math.clamp((long) now + speeds, 0, PlayerBar.SPEEDS.size() - 1)));
    }

    /// Watches nothing any more; a live run ends.
    public void close() {
        if (run != null) {
            run.stop();
            run = null;
        }
        clock.pause();
        clock.open(false);
        live.set(false);
        footage.set(null);
    }
}
