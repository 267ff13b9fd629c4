package dev.nines.app.playback;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.application.Platform;

import dev.nines.analysis.simulation.Live;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// A run that is played while it is watched, on a thread of its own: as far as it is wanted, with what a person does to it on the way.
final class LiveRun {

    /// Played at once, so that what a person does waits no longer than that.
    private static final Duration PIECE = Duration.ofSeconds(5);
    /// Milliseconds between two pictures.
    private static final long REST = 60;

    private final Architecture design;
    private final Scenario scenario;
    private final Live live;
    private final Consumer<Footage> shown;
    private final AtomicReference<@Nullable Footage> latest = new AtomicReference<>();
    /// Guarded by itself, as all below.
    private final Queue<Consumer<Live>> acts = new ArrayDeque<>();
    private Duration wanted = Duration.ZERO;
    private volatile boolean stopped;

    /// @param scenario how long it may last, and what happens by itself
    /// @param shown told on the JavaFX thread of what there is to see
    LiveRun(Architecture design, Scenario scenario, long seed, Consumer<Footage> shown) {
        this.design = design;
        this.scenario = scenario;
        this.shown = shown;
        this.live = Live.of(design, scenario, seed);
    }

    /// Begins.
    void start() {
        Thread.ofPlatform().daemon().name("live").priority(Thread.MIN_PRIORITY).start(this::run);
    }

    /// Lets it go on to a time since its beginning.
    void until(Duration time) {
        synchronized (acts) {
            if (time.compareTo(wanted) > 0) {
                wanted = time;
                acts.notifyAll();
            }
        }
    }

    /// Does something to it as soon as possible.
    void act(Consumer<Live> act) {
        synchronized (acts) {
            acts.add(act);
            acts.notifyAll();
        }
    }

    /// Ends it.
    void stop() {
        stopped = true;
        synchronized (acts) {
            acts.notifyAll();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                var until = await();
                long begun = System.nanoTime();
                do {
                    var piece = live.now().plus(PIECE);
                    live.advance(until.compareTo(piece) < 0 ? until : piece, () -> stopped);
                } while (!stopped && !live.isOver() && live.now().compareTo(until) < 0
                        && System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(REST));
                tell();
                Thread.sleep(REST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until there is something to do, does what a person wants, and says how far to go on.
    private Duration await() throws InterruptedException {
        List<Consumer<Live>> now;
        Duration until;
        synchronized (acts) {
            while (!stopped && acts.isEmpty() && (live.isOver() || wanted.compareTo(live.now()) <= 0)) {
                acts.wait();
            }
            now = List.copyOf(acts);
            acts.clear();
            until = wanted;
        }
        now.forEach(act -> act.accept(live));
        return until;
    }

    private void tell() {
        var footage = new Footage(design, scenario, live.frames(), live.series(), live.log(), List.of(), null);
        if (latest.getAndSet(footage) == null) {
            Platform.runLater(() -> {
                var now = latest.getAndSet(null);
                if (now != null && !stopped) {
                    shown.accept(now);
                }
            });
        }
    }
}
